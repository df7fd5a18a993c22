package dev.sluice.deploy.events;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which events somebody wants to see.
 *
 * <p>The API can choose by level, time and update; it refuses the type. {@link #query} is the part
 * that it can do, {@link #accepts} is all of it, so that an answer with too much does no harm.
 *
 * @param levels those wanted; all when empty. Compared without case
 * @param types those wanted; all when empty. Compared without case
 * @param since the earliest time, inclusive
 * @param update of this update only
 */
public record EventFilter(
    Set<String> levels, Set<String> types, Optional<Instant> since, Optional<String> update) {

  public EventFilter {
    levels = upper(levels);
    types = Set.copyOf(types.stream().map(t -> t.toLowerCase(Locale.ROOT)).toList());
    requireNonNull(since, "since");
    requireNonNull(update, "update");
  }

  /** Everything. */
  public static EventFilter all() {
    return new EventFilter(Set.of(), Set.of(), Optional.empty(), Optional.empty());
  }

  /** The events of one update. */
  public static EventFilter ofUpdate(String update) {
    return new EventFilter(Set.of(), Set.of(), Optional.empty(), Optional.of(update));
  }

  /**
   * A level and those above it, as people ask for them: {@code WARN} means warnings and errors.
   * {@code METRICS} means everything, and a level that is not known means itself.
   */
  public static Set<String> atLeast(String level) {
    return switch (level.toUpperCase(Locale.ROOT)) {
      case "METRICS" -> Set.of();
      case "INFO" -> Set.of("INFO", "WARN", "ERROR");
      case "WARN" -> Set.of("WARN", "ERROR");
      default -> Set.of(level.toUpperCase(Locale.ROOT));
    };
  }

  /** The same from another time on. */
  public EventFilter since(Instant time) {
    return new EventFilter(levels, types, Optional.of(time), update);
  }

  /**
   * The request's parameter {@code filter}; absent when there is nothing that the API could choose
   * by.
   */
  public Optional<String> query() {
    List<String> parts = new ArrayList<>();
    update.ifPresent(id -> parts.add("update_id = " + quoted(id)));
    if (levels.size() == 1) {
      parts.add("level = " + quoted(levels.iterator().next()));
    } else if (!levels.isEmpty()) {
      parts.add(
          "level in (%s)"
              .formatted(
                  String.join(", ", levels.stream().sorted().map(EventFilter::quoted).toList())));
    }
    since.ifPresent(time -> parts.add("timestamp >= " + quoted(Times.millis(time))));
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" AND ", parts));
  }

  /** Whether an event is wanted. One without a time is, since nobody can tell. */
  public boolean accepts(Event event) {
    return (levels.isEmpty() || levels.contains(event.level().toUpperCase(Locale.ROOT)))
        && (types.isEmpty() || types.contains(event.type().toLowerCase(Locale.ROOT)))
        && update.filter(id -> !id.equals(event.updateId())).isEmpty()
        && (since.isEmpty()
            || event.timestamp().filter(time -> time.isBefore(since.get())).isEmpty());
  }

  private static Set<String> upper(Set<String> levels) {
    return Set.copyOf(levels.stream().map(level -> level.toUpperCase(Locale.ROOT)).toList());
  }

  private static String quoted(String value) {
    return "'" + value.replace("'", "") + "'";
  }
}
