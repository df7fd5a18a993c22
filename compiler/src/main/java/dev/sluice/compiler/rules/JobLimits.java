package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Job;
import java.util.ArrayList;
import java.util.List;

/** A job allows no run at a time, or ends before it begins. */
final class JobLimits implements Rule {

  @Override
  public String id() {
    return "job.limits";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return PerTarget.check(context, names -> check(context, names));
  }

  private List<Diagnostic> check(RuleContext context, ResolvedNames names) {
    List<Diagnostic> found = new ArrayList<>();
    for (Job job : context.bundle().jobs()) {
      job.maxConcurrentRuns()
          .flatMap(names::setting)
          .filter(runs -> runs < 1)
          .map(
              runs ->
                  error(job, "maxConcurrentRuns", "allows " + runs + " runs at a time")
                      .hint("give .maxConcurrentRuns(..) at least 1"))
          .ifPresent(found::add);
      job.timeoutSeconds()
          .flatMap(names::setting)
          .filter(seconds -> seconds < 1)
          .map(
              seconds ->
                  error(job, "timeout", "ends after " + seconds + " seconds")
                      .hint("give .timeout(..) at least a second, or leave it out"))
          .ifPresent(found::add);
    }
    return found;
  }

  private Diagnostic error(Job job, String word, String mistake) {
    return Diagnostic.error(
        id(),
        job.origin().at(word, word + "Seconds"),
        "Job `%s` %s.".formatted(job.key(), mistake));
  }
}
