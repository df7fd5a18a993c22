package dev.sluice.deploy.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.events.Event;
import dev.sluice.deploy.events.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes the event log of one update as the platform does, for tests. */
final class Log {

  static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String update;
  private final Instant start;
  private final List<JsonNode> events = new ArrayList<>();

  private Log(String update, Instant start) {
    this.update = update;
    this.start = start;
  }

  static Log of(String update) {
    return new Log(update, START);
  }

  /** An update that was asked for some hours later. */
  static Log of(String update, int hours) {
    return new Log(update, START.plusSeconds(3600L * hours));
  }

  /** {@code flow_definition} of a dataset's own flow, or of another. */
  Log defined(String flow, String output, String type) {
    return event(
        0,
        "INFO",
        "flow_definition",
        "c.s." + flow,
        "",
        "{\"output_dataset\": \"c.s.%s\", \"flow_type\": \"%s\"}".formatted(output, type));
  }

  Log state(int second, String state) {
    return event(second, "INFO", "update_progress", "", "", "{\"state\": \"%s\"}".formatted(state));
  }

  Log flow(int second, String flow, String status) {
    return flow(second, flow, status, "{}", "{}");
  }

  Log flow(int second, String flow, String status, String metrics) {
    return flow(second, flow, status, metrics, "{}");
  }

  Log flow(int second, String flow, String status, String metrics, String quality) {
    return event(
        second,
        status.equals("RUNNING") ? "METRICS" : status.equals("FAILED") ? "ERROR" : "INFO",
        "flow_progress",
        "c.s." + flow,
        "",
        "{\"status\": \"%s\", \"metrics\": %s, \"data_quality\": %s}"
            .formatted(status, metrics, quality));
  }

  /** {@code planning_information} with the chosen technique. */
  Log planned(int second, String flow, String technique, String issue) {
    return event(
        second,
        "INFO",
        "planning_information",
        "c.s." + flow,
        "",
        """
        {"technique_information": [
          {"maintenance_type": "MAINTENANCE_TYPE_ROW_BASED", "is_applicable": false,
           "incrementalization_issues": [{"issue_type": "%s"}]},
          {"maintenance_type": "MAINTENANCE_TYPE_%s", "is_chosen": true, "is_applicable": true}]}
        """
            .formatted(issue, technique));
  }

  /** Exceptions for the newest event, from the thrown one to its deepest cause. */
  Log error(String... classesAndMessages) {
    ObjectNode event = (ObjectNode) events.get(events.size() - 1);
    event.put("level", "ERROR");
    ObjectNode error = event.putObject("error");
    error.put("fatal", true);
    for (int i = 0; i < classesAndMessages.length; i += 2) {
      error
          .withArray("exceptions")
          .addObject()
          .put("class_name", classesAndMessages[i])
          .put("message", classesAndMessages[i + 1]);
    }
    return this;
  }

  Log event(int second, String level, String type, String flow, String dataset, String details) {
    try {
      ObjectNode event = MAPPER.createObjectNode();
      event.put("id", update + "-" + events.size());
      event.putObject("sequence").putObject("data_plane_id").put("seq_no", events.size());
      ObjectNode origin = event.putObject("origin").put("update_id", update);
      if (!flow.isEmpty()) {
        origin.put("flow_name", flow);
      }
      if (!dataset.isEmpty()) {
        origin.put("dataset_name", dataset);
      }
      event.put("timestamp", Times.millis(start.plusSeconds(second)));
      event.put("message", type + " of " + (flow.isEmpty() ? update : flow));
      event.put("level", level).put("event_type", type);
      event.putObject("details").set(type, MAPPER.readTree(details));
      events.add(event);
      return this;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(details, e);
    }
  }

  List<JsonNode> json() {
    return List.copyOf(events);
  }

  List<Event> events() {
    return events.stream().map(Event::of).toList();
  }

  /** The update in a state, as the API answers it. */
  JsonNode answer(String state) {
    ObjectNode answer = MAPPER.createObjectNode();
    answer
        .putObject("update")
        .put("update_id", update)
        .put("state", state)
        .put("cause", "USER_ACTION")
        .put("creation_time", start.toEpochMilli());
    return answer;
  }

  UpdateRun run(String state) {
    return UpdateRun.of(Update.of(answer(state)), events());
  }

  /** A pipeline of three datasets that streams, cleans and counts. */
  static Log orders(String update, int hours, int rows, int bad) {
    String quality =
        """
        {"dropped_records": %d, "expectations": [{"name": "quantity is positive",
         "dataset": "orders", "passed_records": %d, "failed_records": %d}]}
        """;
    return of(update, hours)
        .defined("orders_raw", "orders_raw", "APPEND")
        .defined("orders", "orders", "APPEND")
        .defined("orders_by_day", "orders_by_day", "MATERIALIZED_VIEW")
        .defined("recent", "recent", "VIEW")
        .state(1, "INITIALIZING")
        .state(5, "RUNNING")
        .flow(5, "orders_raw", "QUEUED")
        .flow(5, "orders", "QUEUED")
        .flow(6, "orders_raw", "STARTING")
        .flow(
            8,
            "orders_raw",
            "RUNNING",
            "{\"num_output_rows\": %d, \"backlog_bytes\": 2048}".formatted(rows))
        .flow(8, "orders", "STARTING")
        .flow(
            11,
            "orders_raw",
            "RUNNING",
            "{\"num_output_rows\": %d, \"backlog_bytes\": null}".formatted(rows))
        .flow(
            12,
            "orders",
            "RUNNING",
            "{\"num_output_rows\": %d}".formatted(rows - bad),
            quality.formatted(bad, rows - bad, bad))
        .flow(13, "orders_raw", "COMPLETED")
        .flow(
            15,
            "orders",
            "RUNNING",
            "{\"num_output_rows\": %d}".formatted(rows),
            quality.formatted(0, rows, 0))
        .flow(16, "orders", "COMPLETED")
        .planned(
            17,
            "orders_by_day",
            bad > 0 ? "COMPLETE_RECOMPUTE" : "GROUP_AGGREGATE",
            "AGGREGATE_NOT_SUPPORTED")
        .flow(17, "orders_by_day", "RUNNING");
  }
}
