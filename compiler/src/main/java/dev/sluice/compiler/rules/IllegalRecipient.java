package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Job;
import dev.sluice.model.Origin;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;

/** The recipient of a notification is no e-mail address. */
final class IllegalRecipient implements Rule {

  @Override
  public String id() {
    return "notification.recipient";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return PerTarget.check(
        context,
        names -> {
          List<Diagnostic> found = new ArrayList<>();
          for (Pipeline pipeline : context.pipelines()) {
            for (Pipeline.Notification notification : pipeline.notifications()) {
              for (Text recipient : notification.recipients()) {
                if (!isAddress(names.text(recipient))) {
                  String owner = "pipeline `" + pipeline.key() + "`";
                  found.add(illegal(owner, notification.origin(), recipient));
                }
              }
            }
          }
          for (Job job : context.bundle().jobs()) {
            for (Text recipient : job.emailsOnFailure()) {
              if (!isAddress(names.text(recipient))) {
                found.add(
                    illegal(
                        "job `" + job.key() + "`", job.origin().at("emailsOnFailure"), recipient));
              }
            }
          }
          return found;
        });
  }

  /** What contains a reference cannot be judged here. */
  private static boolean isAddress(String text) {
    int at = text.indexOf('@');
    return text.contains("${")
        || (at > 0
            && at == text.lastIndexOf('@')
            && at < text.length() - 1
            && text.chars().noneMatch(Character::isWhitespace));
  }

  private Diagnostic illegal(String owner, Origin origin, Text recipient) {
    return Diagnostic.error(
            id(),
            origin,
            "`%s`, who is to be notified of %s, is no e-mail address.".formatted(recipient, owner))
        .hint("give one e-mail address for each recipient");
  }
}
