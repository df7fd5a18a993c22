package dev.sluice.deploy.plan;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A change of who may do what.
 *
 * @param lines such as {@code group_name data: CAN_VIEW -> CAN_RUN}
 * @param replaces whether all entries are sent, since one is taken back; else they are merged
 * @param body of the request
 */
public record PermissionsChange(List<String> lines, boolean replaces, JsonNode body) {

  public PermissionsChange {
    lines = List.copyOf(lines);
    requireNonNull(body, "body");
  }
}
