package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Who may do what with an object. A request is {@code {"access_control_list": [{"permission_level",
 * "user_name" | "group_name" | "service_principal_name"}]}}.
 */
public final class PermissionsApi {

  private final Requests requests;

  PermissionsApi(Requests requests) {
    this.requests = requireNonNull(requests, "requests");
  }

  /**
   * All permissions, inherited ones too.
   *
   * @param type {@code pipelines}, {@code jobs}, {@code directories}
   */
  public JsonNode get(String type, String id) {
    return requests.send(Call.get(path(type, id)));
  }

  /** Replaces all permissions that are not inherited; needs exactly one owner. */
  public JsonNode put(String type, String id, ObjectNode body) {
    return requests.send(Call.freely("PUT", path(type, id), body));
  }

  /** Adds permissions to those that are there. */
  public JsonNode patch(String type, String id, ObjectNode body) {
    return requests.send(Call.freely("PATCH", path(type, id), body));
  }

  /** The levels that there are, with their meaning. */
  public JsonNode levels(String type, String id) {
    return requests.send(Call.get(path(type, id) + "/permissionLevels"));
  }

  private static String path(String type, String id) {
    return "/api/2.0/permissions/" + type + "/" + Call.segment(id);
  }
}
