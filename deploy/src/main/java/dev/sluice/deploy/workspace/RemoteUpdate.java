package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One update of a pipeline.
 *
 * @param json everything that was answered
 */
public record RemoteUpdate(ObjectNode json) {

  private static final Set<String> ENDS = Set.of("COMPLETED", "FAILED", "CANCELED");

  public RemoteUpdate {
    requireNonNull(json, "json");
  }

  public String id() {
    return json.path("update_id").asText();
  }

  /** Such as {@code RUNNING}; absent when unknown. */
  public Optional<String> state() {
    return Json.text(json, "state");
  }

  /** Whether it has ended. A state that nobody knows is not the end. */
  public boolean isTerminal() {
    return state().filter(ENDS::contains).isPresent();
  }

  public Optional<String> cause() {
    return Json.text(json, "cause");
  }

  /** When it was made; a number in most answers, a text in some. */
  public Optional<Instant> created() {
    return Json.text(json, "creation_time").flatMap(RemoteUpdate::instant);
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(
          text.matches("[0-9]+")
              ? Instant.ofEpochMilli(Long.parseLong(text))
              : Instant.parse(text));
    } catch (java.time.DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
