package dev.sluice.deploy.plan;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A job as it is to be.
 *
 * @param settings pipelines by references, as in a bundle
 * @param permissions entries with one level each
 */
public record DesiredJob(String name, JsonNode settings, JsonNode permissions) {

  public DesiredJob {
    requireNonNull(name, "name");
    settings = settings.deepCopy();
    permissions = permissions.deepCopy();
  }
}
