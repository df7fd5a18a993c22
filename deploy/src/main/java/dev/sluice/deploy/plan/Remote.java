package dev.sluice.deploy.plan;

import static java.util.Objects.requireNonNull;

import dev.sluice.deploy.state.DeployedState;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What of a bundle is in the workspace.
 *
 * @param state of the last deployment; absent where there was none
 * @param pipelines those that are there, by their keys in the bundle that is wanted
 * @param jobs those that are there, by their keys in the bundle that is wanted
 */
public record Remote(
    Optional<DeployedState> state,
    SortedMap<String, RemoteResource> pipelines,
    SortedMap<String, RemoteResource> jobs) {

  public Remote {
    requireNonNull(state, "state");
    pipelines = Collections.unmodifiableSortedMap(new TreeMap<>(pipelines));
    jobs = Collections.unmodifiableSortedMap(new TreeMap<>(jobs));
  }

  /** An empty workspace. */
  public static Remote nothing() {
    return new Remote(Optional.empty(), new TreeMap<>(), new TreeMap<>());
  }
}
