package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Bundle;
import dev.sluice.model.Job;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A job runs a continuous pipeline, whose update never ends: the platform refuses the task. */
final class ContinuousPipelineInJob implements Rule {

  @Override
  public String id() {
    return "job.continuous-pipeline";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    Bundle bundle = context.graph().bundle();
    List<Diagnostic> found = new ArrayList<>();
    for (Job job : bundle.jobs()) {
      for (Pipeline pipeline : bundle.pipelines()) {
        boolean runs = job.pipelines().isEmpty() || job.pipelines().contains(pipeline.key());
        if (runs && pipeline.modes().continuous().equals(Optional.of(Setting.of(true)))) {
          found.add(
              Diagnostic.error(
                      id(),
                      job.origin(),
                      "Job `%s` runs pipeline `%s`, which is continuous."
                          .formatted(job.key(), pipeline.key()))
                  .related("`" + pipeline.key() + "` is declared here", pipeline.origin())
                  .hint("make the pipeline triggered, and let the job run it as often as needed")
                  .hint("or name the other pipelines of the job with .pipelines(..)"));
        }
      }
    }
    return found;
  }
}
