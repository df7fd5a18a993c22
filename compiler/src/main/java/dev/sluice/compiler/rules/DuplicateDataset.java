package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Dataset;
import dev.sluice.model.Pipeline;
import java.util.List;

/**
 * Two datasets of a pipeline have one name.
 *
 * <p>Names compare as catalog, schema and table after the pipeline's defaults and the values of
 * variables. The platform refuses such a pipeline with {@code PIPELINE_DUPLICATE_IDENTIFIERS}.
 */
final class DuplicateDataset implements Rule {

  @Override
  public String id() {
    return "dataset.duplicate";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return PerTarget.check(
        context,
        names ->
            Namesakes.of(context, names).stream()
                .filter(each -> !each.inCase())
                .map(each -> duplicate(each.pipeline(), each.dataset(), each.earlier()))
                .toList());
  }

  private Diagnostic duplicate(Pipeline pipeline, Dataset dataset, Dataset earlier) {
    Diagnostic error =
        Diagnostic.error(
                id(),
                dataset.origin(),
                "Pipeline `%s` contains two datasets that are called `%s`."
                    .formatted(pipeline.key(), dataset.name()))
            .related("the other is declared here", earlier.origin());
    return dataset.equals(earlier)
        ? error.hint("declare it once, keep it in a variable, and add that once")
        : error.hint("give one of them another name, or publish it to another schema");
  }
}
