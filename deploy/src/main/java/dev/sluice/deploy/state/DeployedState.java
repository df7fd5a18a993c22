package dev.sluice.deploy.state;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one bundle has in one target, as its last deployment left it. It is kept in the workspace
 * beside the uploaded files, so that everybody who deploys from anywhere knows the same.
 *
 * <p>While a deployment is under way, it says what is in doubt: files without a hash, resources
 * without an id, and {@code complete} is false. So no moment leaves it lying.
 *
 * @param serial counts the deployments: two that begin with the same one are at odds
 * @param complete whether the last deployment came to its end
 * @param pipelines by their keys in the bundle
 * @param jobs by their keys in the bundle
 * @param files the SHA-256 of what was uploaded, by path below the folder of files; empty for a
 *     file of which an interrupted deployment may have written either version
 */
public record DeployedState(
    long serial,
    boolean complete,
    Provenance provenance,
    SortedMap<String, DeployedPipeline> pipelines,
    SortedMap<String, DeployedJob> jobs,
    SortedMap<String, Optional<String>> files) {

  /** The version of the form that {@link StateJson} writes. */
  public static final int VERSION = 1;

  public DeployedState {
    requireNonNull(provenance, "provenance");
    pipelines = Collections.unmodifiableSortedMap(new TreeMap<>(pipelines));
    jobs = Collections.unmodifiableSortedMap(new TreeMap<>(jobs));
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }
}
