package dev.sluice.deploy.plan;

import static java.util.Objects.requireNonNull;

import dev.sluice.deploy.state.Provenance;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a bundle is to be in one target.
 *
 * @param root the folder in the workspace below which all of it is kept
 * @param user who deploys
 * @param files those that the workspace gets, sorted by path
 * @param pipelines by their keys
 * @param jobs by their keys
 * @param refusals why it cannot be deployed; sentences
 * @param advice what is better otherwise; sentences
 */
public record Desired(
    String bundle,
    String target,
    String root,
    String user,
    Provenance provenance,
    List<DesiredFile> files,
    SortedMap<String, DesiredPipeline> pipelines,
    SortedMap<String, DesiredJob> jobs,
    List<String> refusals,
    List<String> advice) {

  public Desired {
    requireNonNull(bundle, "bundle");
    requireNonNull(target, "target");
    requireNonNull(root, "root");
    requireNonNull(user, "user");
    requireNonNull(provenance, "provenance");
    files = List.copyOf(files);
    pipelines = Collections.unmodifiableSortedMap(new TreeMap<>(pipelines));
    jobs = Collections.unmodifiableSortedMap(new TreeMap<>(jobs));
    refusals = List.copyOf(refusals);
    advice = List.copyOf(advice);
  }

  /** The folder of the files. */
  public String filesRoot() {
    return root + "/files";
  }

  /** The file of the state. */
  public String statePath() {
    return root + "/state/sluice.json";
  }

  /** The file that tells that somebody deploys. */
  public String lockPath() {
    return root + "/state/sluice.lock";
  }
}
