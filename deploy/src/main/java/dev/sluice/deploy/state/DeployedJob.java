package dev.sluice.deploy.state;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A job of ours in the workspace.
 *
 * @param id absent while it is being created: then it is found by its name
 * @param settings those that were sent last
 * @param permissions the entries that were sent last
 */
public record DeployedJob(
    Optional<String> id, String name, JsonNode settings, JsonNode permissions) {

  public DeployedJob {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    settings = settings.deepCopy();
    permissions = permissions.deepCopy();
  }
}
