package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * A file, a notebook or a folder of the workspace.
 *
 * @param type {@code FILE}, {@code NOTEBOOK}, {@code DIRECTORY}, and what else there may be
 * @param language of a notebook
 */
public record WorkspaceObject(
    String path,
    String type,
    Optional<String> objectId,
    Optional<String> language,
    Optional<Long> size,
    Optional<Instant> modified) {

  public WorkspaceObject {
    requireNonNull(path, "path");
    requireNonNull(type, "type");
    requireNonNull(objectId, "objectId");
    requireNonNull(language, "language");
    requireNonNull(size, "size");
    requireNonNull(modified, "modified");
  }

  static WorkspaceObject of(JsonNode json) {
    return new WorkspaceObject(
        json.path("path").asText(),
        json.path("object_type").asText(),
        Json.text(json, "object_id"),
        Json.text(json, "language"),
        Optional.of(json.path("size")).filter(JsonNode::isNumber).map(JsonNode::asLong),
        Optional.of(json.path("modified_at"))
            .filter(JsonNode::isNumber)
            .map(time -> Instant.ofEpochMilli(time.asLong())));
  }

  public boolean isDirectory() {
    return type.equals("DIRECTORY");
  }

  public boolean isNotebook() {
    return type.equals("NOTEBOOK");
  }
}
