package dev.sluice.deploy.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What went wrong, as an event of level {@code ERROR} tells it.
 *
 * @param fatal whether it ended what ran
 * @param exceptions the thrown one first, its causes after it
 */
public record EventError(boolean fatal, List<Thrown> exceptions) {

  public EventError {
    exceptions = List.copyOf(exceptions);
  }

  /**
   * One exception.
   *
   * @param className empty when the platform does not tell
   * @param message may have many lines
   * @param stack where it was thrown, innermost first
   */
  public record Thrown(String className, String message, List<Frame> stack) {

    public Thrown {
      stack = List.copyOf(stack);
    }

    /** The first line of the message, or the class when there is no message. */
    public String firstLine() {
      return message
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty())
          .findFirst()
          .orElse(className);
    }
  }

  /**
   * One line of a stack.
   *
   * @param line 0 when not known
   */
  public record Frame(String className, String method, String file, int line) {}

  /** Reads an error; absent when the event has none. */
  static Optional<EventError> of(JsonNode json) {
    if (!json.isObject()) {
      return Optional.empty();
    }
    List<Thrown> exceptions = new ArrayList<>();
    for (JsonNode exception : json.path("exceptions")) {
      List<Frame> stack = new ArrayList<>();
      exception.path("stack").forEach(frame -> stack.add(frame(frame)));
      exceptions.add(
          new Thrown(
              Event.text(exception.path("class_name")),
              Event.text(exception.path("message")),
              stack));
    }
    return Optional.of(new EventError(json.path("fatal").asBoolean(false), exceptions));
  }

  private static Frame frame(JsonNode json) {
    return new Frame(
        Event.text(json.path("declaring_class")),
        Event.text(json.path("method_name")),
        Event.text(json.path("file_name")),
        json.path("line_number").asInt(0));
  }
}
