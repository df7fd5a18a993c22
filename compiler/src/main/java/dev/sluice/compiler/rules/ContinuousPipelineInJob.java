package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Job;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A job runs a continuous pipeline, whose update never ends: the platform refuses the task.
 *
 * <p>Targets in development mode turn continuous pipelines into triggered ones.
 */
final class ContinuousPipelineInJob implements Rule {

  @Override
  public String id() {
    return "job.continuous-pipeline";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return context.bundle().jobs().isEmpty()
        ? List.of()
        : PerTarget.check(context, names -> check(context, names));
  }

  private List<Diagnostic> check(RuleContext context, ResolvedNames names) {
    Optional<Target.Mode> mode = names.target().flatMap(Target::mode);
    List<Diagnostic> found = new ArrayList<>();
    if (mode.equals(Optional.of(Target.Mode.DEVELOPMENT))) {
      return found;
    }
    for (Pipeline pipeline : context.pipelines()) {
      if (pipeline.modes().continuous().flatMap(names::setting).orElse(false)) {
        context.bundle().jobs().stream()
            .filter(job -> job.pipelines().isEmpty() || job.pipelines().contains(pipeline.key()))
            .forEach(job -> found.add(continuous(job, pipeline)));
      }
    }
    return found;
  }

  private Diagnostic continuous(Job job, Pipeline pipeline) {
    return Diagnostic.error(
            id(),
            job.origin(),
            "Job `%s` runs pipeline `%s`, which is continuous."
                .formatted(job.key(), pipeline.key()))
        .related("`" + pipeline.key() + "` is declared here", pipeline.origin())
        .hint("make the pipeline triggered, and let the job run it as often as needed")
        .hint("or name the other pipelines of the job with .pipelines(..)");
  }
}
