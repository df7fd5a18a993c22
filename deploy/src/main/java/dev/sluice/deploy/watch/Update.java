package dev.sluice.deploy.watch;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sluice.deploy.events.Event;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An update of a pipeline: one run.
 *
 * @param id empty when the answer had none
 * @param state as the platform says it; empty when it says nothing
 * @param cause {@code USER_ACTION} and so on; empty when not told
 * @param created when it was asked for
 * @param validateOnly whether it only checks the code and writes nothing
 * @param fullRefresh whether it computes everything anew
 */
public record Update(
    String id,
    String state,
    String cause,
    Optional<Instant> created,
    boolean validateOnly,
    boolean fullRefresh) {

  private static final Set<String> ENDS = Set.of("COMPLETED", "FAILED", "CANCELED");

  public Update {
    requireNonNull(id, "id");
    requireNonNull(state, "state");
    requireNonNull(cause, "cause");
    requireNonNull(created, "created");
  }

  /**
   * Reads an update, as the API returns it alone (below {@code update}), in a list of updates or in
   * the {@code latest_updates} of a pipeline. Never throws.
   */
  public static Update of(JsonNode json) {
    JsonNode update = json.has("update") ? json.path("update") : json;
    return new Update(
        Event.text(update.path("update_id")),
        Event.text(update.path("state")),
        Event.text(update.path("cause")),
        Event.instant(update.path("creation_time")),
        update.path("validate_only").asBoolean(false),
        update.path("full_refresh").asBoolean(false));
  }

  /** Whether it has ended. A state that is not known means that it still runs. */
  public boolean isOver() {
    return isOver(state);
  }

  /** Whether it has ended badly. */
  public boolean isFailed() {
    return state.equals("FAILED");
  }

  static boolean isOver(String state) {
    return ENDS.contains(state);
  }
}
