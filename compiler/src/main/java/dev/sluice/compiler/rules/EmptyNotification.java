package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Pipeline;
import java.util.ArrayList;
import java.util.List;

/** A notification has nobody who gets it, or nothing that it is sent for. */
final class EmptyNotification implements Rule {

  @Override
  public String id() {
    return "notification.empty";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Pipeline pipeline : context.pipelines()) {
      for (Pipeline.Notification notification : pipeline.notifications()) {
        if (notification.recipients().isEmpty()) {
          found.add(error(pipeline, notification, "has no recipient").hint("name at least one"));
        }
        if (notification.alerts().isEmpty()) {
          found.add(
              error(pipeline, notification, "is sent for nothing")
                  .hint("say when it is sent, such as .on(ON_UPDATE_FAILURE)"));
        }
      }
    }
    return found;
  }

  private Diagnostic error(Pipeline pipeline, Pipeline.Notification notification, String mistake) {
    return Diagnostic.error(
        id(),
        notification.origin(),
        "A notification of pipeline `%s` %s.".formatted(pipeline.key(), mistake));
  }
}
