package dev.sluice.deploy.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;

/**
 * One event of a pipeline's event log, as the REST API returns it.
 *
 * <p>Reads any JSON object: what is missing is empty, a value that is new is kept as it is. The
 * details are not in the SDK's classes of the platform, which is why an event is read from its
 * JSON.
 *
 * @param id its identity; made of what the event says when the platform gives none
 * @param timestamp absent when there is none, or none that can be read
 * @param sequence the number that decides between events of one millisecond, the data plane's where
 *     it counted the event, else the control plane's; 0 when there is none
 * @param level {@code INFO}, {@code WARN}, {@code ERROR}, {@code METRICS} or what comes later
 * @param type {@code flow_progress}, {@code update_progress} and so on
 * @param updateId of which update; empty when of none
 * @param flow the flow's name, often in three parts; empty when of none
 * @param dataset the dataset's name; empty when of none
 * @param raw the JSON as it was read
 */
public record Event(
    String id,
    Optional<Instant> timestamp,
    long sequence,
    String level,
    String type,
    String message,
    String updateId,
    String flow,
    String dataset,
    Optional<EventError> error,
    JsonNode raw) {

  /**
   * By time, then by the sequence number, then by identity; events without a time come first. Total
   * on events that are different, so that the order in which they arrived never matters.
   */
  public static final Comparator<Event> ORDER =
      Comparator.comparing((Event event) -> event.timestamp().orElse(Instant.MIN))
          .thenComparingLong(Event::sequence)
          .thenComparing(Event::id);

  public Event {
    requireNonNull(id, "id");
    requireNonNull(timestamp, "timestamp");
    requireNonNull(level, "level");
    requireNonNull(type, "type");
    requireNonNull(message, "message");
    requireNonNull(updateId, "updateId");
    requireNonNull(flow, "flow");
    requireNonNull(dataset, "dataset");
    requireNonNull(error, "error");
    requireNonNull(raw, "raw");
  }

  /** Reads an event; never throws. */
  public static Event of(JsonNode json) {
    JsonNode origin = json.path("origin");
    String id = text(json.path("id"));
    return new Event(
        id.isEmpty() ? json.toString() : id,
        instant(json.path("timestamp")),
        sequence(json.path("sequence")),
        text(json.path("level")),
        text(json.path("event_type")),
        text(json.path("message")),
        text(origin.path("update_id")),
        text(origin.path("flow_name")),
        text(origin.path("dataset_name")),
        EventError.of(json.path("error")),
        json);
  }

  /**
   * What the event says beyond its message: the object below {@code details} that is named like its
   * type. A missing node when there is none; never null.
   */
  public JsonNode details() {
    JsonNode all = raw.path("details");
    return type.isEmpty() ? MissingNode.getInstance() : all.path(type);
  }

  /** Whether the event is of a type. */
  public boolean is(String type) {
    return this.type.equals(type);
  }

  /** The text of a node; empty for null and for what is not there. */
  public static String text(JsonNode node) {
    return node.isNull() || node.isMissingNode() ? "" : node.asText();
  }

  private static long sequence(JsonNode json) {
    JsonNode counted = json.path("data_plane_id").path("seq_no");
    return counted.isMissingNode() || counted.isNull()
        ? json.path("control_plane_seq_no").asLong(0)
        : counted.asLong(0);
  }

  /** A moment, written as ISO-8601 or as milliseconds since 1970. */
  public static Optional<Instant> instant(JsonNode node) {
    if (node.isIntegralNumber()) {
      return Optional.of(Instant.ofEpochMilli(node.asLong()));
    }
    String text = text(node);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          text.chars().allMatch(Character::isDigit)
              ? Instant.ofEpochMilli(Long.parseLong(text))
              : OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException | NumberFormatException unreadable) {
      return Optional.empty();
    }
  }
}
