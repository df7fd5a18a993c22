package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/**
 * A pipeline as the workspace has it, of a GET or of a list.
 *
 * @param json everything that was answered
 */
public record RemotePipeline(ObjectNode json) {

  public RemotePipeline {
    requireNonNull(json, "json");
  }

  /** The id; empty only if the workspace answered without. */
  public String id() {
    return json.path("pipeline_id").asText();
  }

  public String name() {
    return json.path("name").asText();
  }

  /** The settings; an object without fields in a list. */
  public JsonNode spec() {
    return json.path("spec").isObject() ? json.path("spec") : Json.object();
  }

  /** The time of the last edit as it has to be sent back, in milliseconds. */
  public Optional<Long> lastModified() {
    JsonNode value = json.path("last_modified");
    return value.isIntegralNumber() || value.isTextual()
        ? Optional.of(value.asLong())
        : Optional.empty();
  }

  /** The same as a time. */
  public Optional<Instant> lastModifiedAt() {
    return lastModified().map(Instant::ofEpochMilli);
  }

  /** Such as {@code IDLE}; absent when unknown, which is not the same as ended. */
  public Optional<String> state() {
    return Json.text(json, "state");
  }

  public Optional<String> creator() {
    return Json.text(json, "creator_user_name");
  }

  public Optional<String> runAs() {
    return Json.text(json, "run_as_user_name");
  }

  /** {@code HEALTHY} or {@code UNHEALTHY}. */
  public Optional<String> health() {
    return Json.text(json, "health");
  }
}
