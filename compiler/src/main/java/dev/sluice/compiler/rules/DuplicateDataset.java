package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.QualifiedName;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Dataset;
import dev.sluice.model.Pipeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    return PerTarget.check(context, names -> check(context, names));
  }

  private List<Diagnostic> check(RuleContext context, ResolvedNames names) {
    List<Diagnostic> found = new ArrayList<>();
    for (Pipeline pipeline : context.pipelines()) {
      Map<String, Dataset> first = new HashMap<>();
      for (Dataset dataset : pipeline.datasets()) {
        QualifiedName name = names.table(pipeline, dataset.name());
        Dataset earlier = first.putIfAbsent(name.key(), dataset);
        if (earlier != null && earlier != dataset) {
          if (name.toString().equals(names.table(pipeline, earlier.name()).toString())) {
            found.add(duplicate(pipeline, dataset, earlier));
          }
        }
      }
    }
    return found;
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
