package dev.sluice.deploy.state;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * A pipeline of ours in the workspace.
 *
 * @param id absent while it is being created: then it is found by its name
 * @param name in the workspace
 * @param settings the body that was sent last, so that what somebody else set is told from what we
 *     took back
 * @param permissions the entries that were sent last
 */
public record DeployedPipeline(
    Optional<String> id,
    String name,
    JsonNode settings,
    JsonNode permissions,
    List<DeployedDataset> datasets) {

  public DeployedPipeline {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    settings = settings.deepCopy();
    permissions = permissions.deepCopy();
    datasets = List.copyOf(datasets);
  }
}
