package dev.sluice.compiler.rules;

import dev.sluice.compiler.graph.QualifiedName;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Dataset;
import dev.sluice.model.Pipeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two datasets of a pipeline that are one table in a target.
 *
 * @param inCase whether their names differ, in nothing but capitals
 */
record Namesakes(Pipeline pipeline, Dataset dataset, Dataset earlier, boolean inCase) {

  static List<Namesakes> of(RuleContext context, ResolvedNames names) {
    List<Namesakes> found = new ArrayList<>();
    for (Pipeline pipeline : context.pipelines()) {
      Map<String, Dataset> first = new HashMap<>();
      for (Dataset dataset : pipeline.datasets()) {
        QualifiedName name = names.table(pipeline, dataset.name());
        Dataset earlier = first.putIfAbsent(name.key(), dataset);
        if (earlier != null && earlier != dataset) {
          String other = names.table(pipeline, earlier.name()).toString();
          found.add(new Namesakes(pipeline, dataset, earlier, !name.toString().equals(other)));
        }
      }
    }
    return found;
  }
}
