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
 * The names of two datasets of a pipeline differ in nothing but capitals.
 *
 * <p>Unity Catalog stores names in lower case: for it the two are one table.
 */
final class DatasetNamesDifferInCase implements Rule {

  @Override
  public String id() {
    return "dataset.case";
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
        if (earlier != null
            && !name.toString().equals(names.table(pipeline, earlier.name()).toString())) {
          found.add(
              Diagnostic.error(
                      id(),
                      dataset.origin(),
                      "`%s` and `%s` in pipeline `%s` are the same name: capitals do not count."
                          .formatted(dataset.name(), earlier.name(), pipeline.key()))
                  .related("`" + earlier.name() + "` is declared here", earlier.origin())
                  .hint("give one of them a name that differs in more than capitals"));
        }
      }
    }
    return found;
  }
}
