package dev.sluice.model;

import static java.util.Objects.requireNonNull;

/**
 * A secret of the workspace, looked up when the pipeline runs; its value is never part of any
 * output.
 *
 * @param scope the secret scope
 * @param key the key in that scope
 */
public record Secret(String scope, String key, Origin origin) implements Text.Part {
  public Secret {
    requireNonNull(scope, "scope");
    requireNonNull(key, "key");
    requireNonNull(origin, "origin");
  }

  /** The form that configuration values and Spark SQL understand. */
  @Override
  public String toString() {
    return "{{secrets/" + scope + "/" + key + "}}";
  }
}
