package dev.sluice.deploy.watch;

import static java.util.Objects.requireNonNull;

import dev.sluice.deploy.events.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An update with its events.
 *
 * @param events in their order, each once, however they arrived
 */
public record UpdateRun(Update update, List<Event> events) {

  public UpdateRun {
    requireNonNull(update, "update");
    events = List.copyOf(events);
  }

  /** Takes the events that belong to the update from those of a pipeline. */
  public static UpdateRun of(Update update, Collection<Event> events) {
    Map<String, Event> once = new LinkedHashMap<>();
    events.stream()
        .filter(event -> event.updateId().isEmpty() || event.updateId().equals(update.id()))
        .sorted(Event.ORDER)
        .forEach(event -> once.putIfAbsent(event.id(), event));
    return new UpdateRun(update, List.copyOf(once.values()));
  }

  /** The events of one type. */
  public List<Event> events(String type) {
    return events.stream().filter(event -> event.is(type)).toList();
  }

  /** When it began: when it was asked for, else its first sign of life. */
  public Optional<Instant> start() {
    return update
        .created()
        .or(() -> events.stream().flatMap(event -> event.timestamp().stream()).findFirst());
  }

  /** When it ended; absent as long as it runs, and when no event tells. */
  public Optional<Instant> end() {
    return update.isOver()
        ? events("update_progress").stream()
            .filter(event -> Update.isOver(Event.text(event.details().path("state"))))
            .flatMap(event -> event.timestamp().stream())
            .reduce((first, last) -> last)
            .or(this::lastSign)
        : Optional.empty();
  }

  /** How long it took; absent as long as it runs. */
  public Optional<Duration> duration() {
    return start().flatMap(start -> end().map(end -> Spans.between(start, end)));
  }

  private Optional<Instant> lastSign() {
    return events.stream()
        .flatMap(event -> event.timestamp().stream())
        .reduce((first, last) -> last);
  }
}
