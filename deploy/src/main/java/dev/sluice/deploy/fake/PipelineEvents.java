package dev.sluice.deploy.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.fake.UpdateScript.Dataset;
import dev.sluice.deploy.fake.UpdateScript.Expectation;
import dev.sluice.deploy.workspace.User;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Writes events in the form of the REST API. */
final class PipelineEvents {

  private PipelineEvents() {}

  static void userAction(FakePipeline pipeline, Ask ask, String action) {
    String message = "User " + ask.user().userName() + " did " + action + ".";
    ObjectNode event = event(pipeline, "user_action", "INFO", message, ask.state().now());
    details(event, "user_action")
        .put("action", action)
        .put("user_name", ask.user().userName())
        .put("user_id", 1001);
    pipeline.event(event);
  }

  static void created(FakePipeline pipeline, FakeUpdate update, User user, Instant now) {
    ObjectNode event =
        of(pipeline, update, "create_update", "Update " + update.id() + " started.", now);
    details(event, "create_update").put("cause", "API_CALL").put("run_as", user.userName());
    pipeline.event(event);
  }

  static void state(FakePipeline pipeline, FakeUpdate update, Instant now) {
    String message = "Update " + update.id().substring(0, 6) + " is " + update.state() + ".";
    ObjectNode event = of(pipeline, update, "update_progress", message, now);
    if (update.state().equals("FAILED")) {
      event.put("level", "ERROR");
    }
    details(event, "update_progress").put("state", update.state());
    pipeline.event(event);
  }

  static void definition(FakePipeline pipeline, FakeUpdate update, Dataset dataset, Instant now) {
    String message = "Flow '" + dataset.name() + "' defined as APPEND.";
    ObjectNode event = of(pipeline, update, "flow_definition", message, now);
    origin(event, dataset);
    ObjectNode details = details(event, "flow_definition");
    details.put("output_dataset", dataset.name()).put("flow_type", "APPEND");
    details.putArray("input_datasets");
    pipeline.event(event);
  }

  static void flow(
      FakePipeline pipeline, FakeUpdate update, Dataset dataset, String status, Instant now) {
    String message = "Flow '" + dataset.name() + "' is " + status + ".";
    ObjectNode event = of(pipeline, update, "flow_progress", message, now);
    origin(event, dataset);
    ObjectNode details = details(event, "flow_progress").put("status", status);
    if (status.equals("COMPLETED")) {
      details.putObject("metrics").put("num_output_rows", dataset.rows());
      if (!dataset.expectations().isEmpty()) {
        quality(details.putObject("data_quality"), dataset);
      }
    }
    pipeline.event(event);
  }

  static void failure(
      FakePipeline pipeline, FakeUpdate update, UpdateScript.Failure failure, Instant now) {
    boolean flow = !failure.dataset().isEmpty();
    String what = flow ? "Flow '" + failure.dataset() + "'" : "Update " + update.id();
    String message = what + " has FAILED fatally. An error occurred because of it.";
    ObjectNode event =
        of(pipeline, update, flow ? "flow_progress" : "update_progress", message, now);
    event.put("level", "ERROR");
    if (flow) {
      origin(event, failure.dataset());
      details(event, "flow_progress").put("status", "FAILED");
    } else {
      details(event, "update_progress").put("state", "FAILED");
    }
    ObjectNode error = event.putObject("error").put("fatal", true);
    ArrayNode exceptions = error.putArray("exceptions");
    for (UpdateScript.Thrown thrown : failure.exceptions()) {
      ObjectNode exception = exceptions.addObject();
      exception.put("class_name", thrown.className()).put("message", thrown.message());
      exception
          .putArray("stack")
          .addObject()
          .put("declaring_class", thrown.className())
          .put("method_name", "run")
          .put("file_name", "Flow.scala")
          .put("line_number", 1);
    }
    pipeline.event(event);
  }

  private static void quality(ObjectNode quality, Dataset dataset) {
    long dropped =
        dataset.expectations().stream()
            .filter(Expectation::dropped)
            .mapToLong(Expectation::failed)
            .sum();
    quality.put("dropped_records", dropped);
    ArrayNode list = quality.putArray("expectations");
    for (Expectation expectation : dataset.expectations()) {
      list.addObject()
          .put("name", expectation.name())
          .put("dataset", dataset.name())
          .put("passed_records", expectation.passed())
          .put("failed_records", expectation.failed());
    }
  }

  private static ObjectNode of(
      FakePipeline pipeline, FakeUpdate update, String type, String message, Instant now) {
    ObjectNode event = event(pipeline, type, "INFO", message, now);
    ((ObjectNode) event.get("origin")).put("update_id", update.id());
    return event;
  }

  private static void origin(ObjectNode event, Dataset dataset) {
    origin(event, dataset.name());
  }

  private static void origin(ObjectNode event, String dataset) {
    ((ObjectNode) event.get("origin")).put("dataset_name", dataset).put("flow_name", dataset);
  }

  private static ObjectNode details(ObjectNode event, String type) {
    return event.putObject("details").putObject(type);
  }

  private static ObjectNode event(
      FakePipeline pipeline, String type, String level, String message, Instant now) {
    int number = pipeline.events().size();
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    String seed = pipeline.id() + "/" + number;
    event.put("id", UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString());
    event.putObject("sequence").put("control_plane_seq_no", number);
    event
        .putObject("origin")
        .put("pipeline_id", pipeline.id())
        .put("pipeline_name", pipeline.name())
        .put("pipeline_type", "WORKSPACE");
    event.put("timestamp", timestamp(now)).put("message", message);
    event.put("level", level).put("maturity_level", "STABLE").put("event_type", type);
    return event;
  }

  /** With milliseconds always, so that texts compare as times do. */
  private static String timestamp(Instant now) {
    String text = now.truncatedTo(ChronoUnit.MILLIS).toString();
    return text.length() == "2025-01-01T00:00:00Z".length() ? text.replace("Z", ".000Z") : text;
  }
}
