package dev.sluice.deploy.plan;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A pipeline or a job that is there.
 *
 * @param adopted whether it was found by its name, and no state says that it is ours
 * @param settings of a pipeline: its {@code spec}, with what the answer has beside it
 * @param permissions the answer to a request for them; absent where nobody asked
 * @param lastModified of a pipeline, in milliseconds
 */
public record RemoteResource(
    String id,
    boolean adopted,
    JsonNode settings,
    Optional<JsonNode> permissions,
    Optional<Long> lastModified) {

  public RemoteResource {
    requireNonNull(id, "id");
    settings = settings.deepCopy();
    requireNonNull(permissions, "permissions");
    requireNonNull(lastModified, "lastModified");
  }
}
