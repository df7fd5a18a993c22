package dev.sluice.deploy.plan;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sluice.deploy.state.DeployedDataset;
import java.util.List;
import java.util.Optional;

/**
 * A pipeline as it is to be.
 *
 * @param name in the workspace
 * @param settings the body of a request, the effects of the target's mode included
 * @param permissions entries with one level each
 * @param movedFrom the key that it had before
 */
public record DesiredPipeline(
    String name,
    JsonNode settings,
    JsonNode permissions,
    List<DeployedDataset> datasets,
    Optional<String> movedFrom) {

  public DesiredPipeline {
    requireNonNull(name, "name");
    settings = settings.deepCopy();
    permissions = permissions.deepCopy();
    datasets = List.copyOf(datasets);
    requireNonNull(movedFrom, "movedFrom");
  }
}
