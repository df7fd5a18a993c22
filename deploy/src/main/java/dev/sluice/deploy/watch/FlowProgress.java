package dev.sluice.deploy.watch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sluice.deploy.events.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What one {@code flow_progress} event adds.
 *
 * <p>A streaming flow reports again and again while it runs, each time what is new: the sum over an
 * update is what it did.
 *
 * @param status empty when not told
 * @param rows written, or changed by a CDC flow
 * @param dropped rows that an expectation kept out; a row counts once, whatever it violates
 */
record FlowProgress(String status, long rows, long dropped, List<Checked> checked) {

  private static final Set<String> ENDS =
      Set.of("COMPLETED", "FAILED", "SKIPPED", "STOPPED", "EXCLUDED");
  private static final Set<String> BEGINNINGS = Set.of("QUEUED", "");

  FlowProgress {
    checked = List.copyOf(checked);
  }

  /**
   * What became of the rows that met an expectation.
   *
   * @param dataset as the event names it; empty when it does not
   */
  record Checked(String expectation, String dataset, long passed, long failed) {}

  static FlowProgress of(Event event) {
    JsonNode details = event.details();
    JsonNode metrics = details.path("metrics");
    JsonNode quality = details.path("data_quality");
    List<Checked> checked = new ArrayList<>();
    for (JsonNode each : quality.path("expectations")) {
      checked.add(
          new Checked(
              Event.text(each.path("name")),
              Event.text(each.path("dataset")),
              each.path("passed_records").asLong(0),
              each.path("failed_records").asLong(0)));
    }
    return new FlowProgress(
        Event.text(details.path("status")),
        rows(metrics),
        quality.path("dropped_records").asLong(0),
        checked);
  }

  private static long rows(JsonNode metrics) {
    return metrics.hasNonNull("num_output_rows")
        ? metrics.path("num_output_rows").asLong(0)
        : metrics.path("num_upserted_rows").asLong(0) + metrics.path("num_deleted_rows").asLong(0);
  }

  /** Whether a flow with this status does no more. One that is not known still runs. */
  static boolean isOver(String status) {
    return ENDS.contains(status);
  }

  /** Whether a flow with this status has begun. */
  static boolean isBegun(String status) {
    return !BEGINNINGS.contains(status);
  }
}
