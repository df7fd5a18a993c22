package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Dataset;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Publication;
import java.util.List;

/**
 * A pipeline on clusters says neither catalog nor target.
 *
 * <p>It then keeps its tables in its own storage, where nobody finds them by a name.
 */
final class PublishesNothing implements Rule {

  @Override
  public String id() {
    return "publication.missing";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return context.pipelines().stream()
        .filter(pipeline -> !Settings.isServerless(pipeline) && publishesNothing(pipeline))
        .filter(pipeline -> pipeline.datasets().stream().anyMatch(Dataset.Table.class::isInstance))
        .map(
            pipeline ->
                Diagnostic.warning(
                        id(),
                        pipeline.origin(),
                        "Pipeline `%s` publishes its tables nowhere.".formatted(pipeline.key()))
                    .hint("say where it publishes, with .publishTo(catalog, schema)"))
        .toList();
  }

  static boolean publishesNothing(Pipeline pipeline) {
    return pipeline.publication().isEmpty()
        || (pipeline.publication().get() instanceof Publication.Hive hive
            && hive.target().isEmpty());
  }
}
