package dev.sluice.deploy.watch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.events.EventError;
import java.util.List;

/** Prints why an update failed: like a finding for people, as JSON for programs. */
public final class FailureText {

  private static final int LINES = 12;

  private FailureText() {}

  /** Each cause with the exception that all began with first, then where, then what to do. */
  public static String of(Failure failure) {
    String id = failure.run().update().id();
    StringBuilder text = new StringBuilder();
    if (failure.causes().isEmpty()) {
      text.append("error: update `%s` failed, and no event says why.\n".formatted(id));
      text.append(
          "  hint: look at all of its events with `sluice events --update %s`\n".formatted(id));
    }
    for (Failure.Cause cause : failure.causes()) {
      cause(text, cause, id);
    }
    if (!failure.skipped().isEmpty()) {
      text.append("not computed because of it: %s\n".formatted(names(failure.skipped())));
    }
    return text.toString();
  }

  /** The same as an object. */
  public static ObjectNode json(Failure failure) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("update_id", failure.run().update().id());
    ArrayNode causes = json.putArray("causes");
    for (Failure.Cause cause : failure.causes()) {
      ObjectNode node = causes.addObject();
      node.put("dataset", cause.dataset());
      node.put("flow", cause.flow());
      node.put("message", cause.message());
      cause.errorClass().ifPresent(name -> node.put("error_class", name));
      cause.root().ifPresent(root -> exception(node.putObject("root"), root));
      ArrayNode others = node.putArray("exceptions");
      cause.others().forEach(other -> exception(others.addObject(), other));
      cause.rule().ifPresent(rule -> node.put("expectation", rule.name()));
      cause.place().ifPresent(place -> node.put("place", place));
      cause
          .explanation()
          .ifPresent(
              known -> {
                node.put("explanation", known.explanation());
                ArrayNode hints = node.putArray("hints");
                known.hints().forEach(hints::add);
              });
    }
    ArrayNode skipped = json.putArray("skipped");
    failure.skipped().forEach(skipped::add);
    return json;
  }

  private static void cause(StringBuilder text, Failure.Cause cause, String update) {
    String name = cause.errorClass().map(" [%s]"::formatted).orElse(":");
    text.append(
        cause.isGeneral()
            ? "error%s update `%s` failed.\n".formatted(name, update)
            : "error%s `%s` failed%s.\n".formatted(name, cause.dataset(), flow(cause)));
    cause
        .root()
        .ifPresentOrElse(
            root -> lines(text, root),
            () -> text.append("  ").append(cause.message()).append('\n'));
    cause.place().ifPresent(place -> text.append("    at ").append(place).append('\n'));
    cause
        .rule()
        .ifPresent(
            rule ->
                text.append("  expectation `%s`: %s\n".formatted(rule.name(), rule.condition())));
    for (EventError.Thrown other : cause.others()) {
      text.append("  within: %s\n".formatted(titled(other)));
    }
    cause
        .explanation()
        .ifPresent(
            known -> {
              text.append("  ").append(known.explanation()).append('\n');
              known.hints().forEach(hint -> text.append("  hint: ").append(hint).append('\n'));
            });
    if (cause.explanation().isEmpty()) {
      text.append(
          "  hint: look at the events around it with `sluice events --update %s`\n"
              .formatted(update));
    }
  }

  /** A flow that is not the dataset's own. */
  private static String flow(Failure.Cause cause) {
    boolean own = cause.flow().isEmpty() || DatasetNames.same(cause.flow(), cause.dataset());
    return own ? "" : " in its flow `%s`".formatted(DatasetNames.simple(cause.flow()));
  }

  private static void lines(StringBuilder text, EventError.Thrown thrown) {
    List<String> lines =
        thrown.message().lines().map(String::stripTrailing).filter(l -> !l.isEmpty()).toList();
    if (lines.isEmpty()) {
      text.append("  ").append(thrown.className()).append('\n');
    }
    lines.stream().limit(LINES).forEach(line -> text.append("  ").append(line).append('\n'));
    if (lines.size() > LINES) {
      text.append("  (%d more lines)\n".formatted(lines.size() - LINES));
    }
  }

  private static String titled(EventError.Thrown thrown) {
    String line = thrown.firstLine();
    boolean same = thrown.className().isEmpty() || line.equals(thrown.className());
    return same ? line : thrown.className() + ": " + line;
  }

  private static void exception(ObjectNode node, EventError.Thrown thrown) {
    node.put("class_name", thrown.className()).put("message", thrown.message());
  }

  private static String names(List<String> names) {
    return String.join(", ", names.stream().map(name -> "`" + name + "`").toList());
  }
}
