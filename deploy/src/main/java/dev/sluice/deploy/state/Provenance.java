package dev.sluice.deploy.state;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What made a deployment.
 *
 * @param tool our version
 * @param commit the commit of the project, if it has one
 * @param dirty whether something of the project was not committed
 */
public record Provenance(String tool, Optional<String> commit, boolean dirty) {

  /** What all keys of the configuration begin with that tell it in the workspace. */
  public static final String PREFIX = "sluice.provenance.";

  public Provenance {
    requireNonNull(tool, "tool");
    requireNonNull(commit, "commit");
  }

  /** As values of a pipeline's configuration. */
  public SortedMap<String, String> configuration() {
    SortedMap<String, String> values = new TreeMap<>();
    values.put(PREFIX + "version", tool);
    commit.ifPresent(
        it -> {
          values.put(PREFIX + "commit", it);
          values.put(PREFIX + "dirty", Boolean.toString(dirty));
        });
    return values;
  }
}
