package dev.sluice.deploy.events;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints events for people: one line each, with their exceptions below. */
public final class EventText {

  private EventText() {}

  /** One event, without a line break at its end. */
  public static String of(Event event) {
    String time = event.timestamp().map(Times::millis).orElse("(no time)               ");
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s %-7s %-20s %s"
            .formatted(time, event.level(), event.type(), oneLine(event.message()))
            .stripTrailing());
    event
        .error()
        .ifPresent(error -> error.exceptions().forEach(thrown -> lines.addAll(thrown(thrown))));
    return String.join("\n", lines);
  }

  /** All events, a line break at the end of each. */
  public static String of(List<Event> events) {
    return events.stream().map(event -> of(event) + "\n").collect(Collectors.joining());
  }

  /** The event as one line of JSON, as it was read: nothing is lost, nothing is added. */
  public static String json(Event event) {
    return event.raw().toString();
  }

  private static List<String> thrown(EventError.Thrown thrown) {
    List<String> lines = new ArrayList<>();
    List<String> message = thrown.message().lines().map(String::stripTrailing).toList();
    String first = message.isEmpty() ? "" : message.get(0);
    String name = thrown.className();
    lines.add("    " + (name.isEmpty() ? first : first.isEmpty() ? name : name + ": " + first));
    message.stream().skip(1).filter(line -> !line.isBlank()).forEach(l -> lines.add("      " + l));
    return lines;
  }

  private static String oneLine(String message) {
    return message.lines().map(String::strip).collect(Collectors.joining(" "));
  }
}
