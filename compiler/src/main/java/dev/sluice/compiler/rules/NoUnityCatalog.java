package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Publication;
import java.util.ArrayList;
import java.util.List;

/**
 * A pipeline publishes to the Hive metastore.
 *
 * <p>There, tables have no lineage, no row filters and no masks, and the platform's newer features
 * are missing.
 */
final class NoUnityCatalog implements FitnessRule {

  @Override
  public String id() {
    return "publication.hive";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Pipeline pipeline : context.pipelines()) {
      if (pipeline.publication().filter(Publication.Hive.class::isInstance).isPresent()) {
        found.add(
            Diagnostic.info(
                    id(),
                    pipeline.origin().at("publishTo"),
                    "Pipeline `%s` publishes to the Hive metastore, not to Unity Catalog."
                        .formatted(pipeline.key()))
                .hint("say .publishTo(\"catalog\", \"schema\") once the workspace has a catalog")
                .hint(
                    "a pipeline cannot be moved: the new one needs a key of its own, and fills its"
                        + " tables anew"));
      }
    }
    return found;
  }
}
