package dev.sluice.deploy.plan;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A setting that differs.
 *
 * @param path such as {@code clusters[default].num_workers}
 * @param before absent for one that comes
 * @param after absent for one that goes
 */
public record FieldChange(String path, Optional<JsonNode> before, Optional<JsonNode> after) {

  public FieldChange {
    requireNonNull(path, "path");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }
}
