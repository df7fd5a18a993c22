package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.model.Job;
import java.util.ArrayList;
import java.util.List;

/** A job runs a pipeline that the bundle does not contain, or none at all. */
final class UnknownJobPipeline implements Rule {

  @Override
  public String id() {
    return "job.unknown-pipeline";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    BundleGraph graph = context.graph();
    List<Diagnostic> found = new ArrayList<>();
    for (Job job : graph.bundle().jobs()) {
      if (graph.pipelines().isEmpty()) {
        found.add(
            Diagnostic.error(
                    id(),
                    job.origin().at("pipelines"),
                    "Job `%s` has no pipeline to run.".formatted(job.key()))
                .hint("add a pipeline to the bundle with .add(..)"));
      }
      for (String key : job.pipelines()) {
        if (graph.pipeline(key).isEmpty()) {
          Diagnostic error =
              Diagnostic.error(
                  id(),
                  job.origin().at("pipelines"),
                  "Job `%s` runs pipeline `%s`, which the bundle does not contain."
                      .formatted(job.key(), key));
          List<String> known =
              graph.pipelines().stream().map(pipeline -> pipeline.pipeline().key()).toList();
          found.add(
              Messages.didYouMean(error, key, known)
                  .hint("add `%s` to the bundle with .add(..)".formatted(key)));
        }
      }
    }
    return found;
  }
}
