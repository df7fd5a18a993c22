package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Job;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pipeline that goes to production tells nobody when it fails, nor does a job that runs it. */
final class NoNotifications implements FitnessRule {

  @Override
  public String id() {
    return "notification.missing";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    Optional<Target> production = Settings.production(context);
    if (production.isPresent()) {
      for (Pipeline pipeline : context.pipelines()) {
        boolean told =
            pipeline.notifications().stream().anyMatch(NoNotifications::tellsOfFailure)
                || context.bundle().jobs().stream().anyMatch(job -> tellsOf(job, pipeline));
        if (!told) {
          found.add(missing(pipeline, production.get()));
        }
      }
    }
    return found;
  }

  private static boolean tellsOfFailure(Pipeline.Notification notification) {
    return notification.alerts().stream()
        .anyMatch(
            alert ->
                switch (alert) {
                  case ON_UPDATE_FAILURE, ON_UPDATE_FATAL_FAILURE, ON_FLOW_FAILURE -> true;
                  case ON_UPDATE_SUCCESS -> false;
                });
  }

  private static boolean tellsOf(Job job, Pipeline pipeline) {
    return !job.emailsOnFailure().isEmpty()
        && (job.pipelines().isEmpty() || job.pipelines().contains(pipeline.key()));
  }

  private Diagnostic missing(Pipeline pipeline, Target target) {
    return Diagnostic.info(
            id(),
            pipeline.origin(),
            "Pipeline `%s` goes to production, and tells nobody when it fails."
                .formatted(pipeline.key()))
        .related("the target for production is declared here", target.origin())
        .hint("say whom: .notifications(email(\"team@example.com\").on(ON_UPDATE_FAILURE))");
  }
}
