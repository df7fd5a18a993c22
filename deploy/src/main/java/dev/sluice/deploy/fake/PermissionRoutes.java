package dev.sluice.deploy.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.workspace.RequestBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who may do what with pipelines, jobs and folders. */
final class PermissionRoutes {

  private static final String PATH = "/api/2.0/permissions/{}/{}";
  private static final List<String> PRINCIPALS =
      List.of("user_name", "group_name", "service_principal_name");

  private PermissionRoutes() {}

  static void add(Routes routes) {
    routes.add("GET", PATH, ask -> answer(ask, current(ask)));
    routes.add("PUT", PATH, ask -> change(ask, true));
    routes.add("PATCH", PATH, ask -> change(ask, false));
    routes.add("GET", PATH + "/permissionLevels", PermissionRoutes::levels);
  }

  private static Map<String, ObjectNode> current(Ask ask) {
    if (ask.argument(0).equals("pipelines")) {
      ask.state().pipeline(ask.argument(1));
    }
    return ask.state().permissions(ask.argument(0) + "/" + ask.argument(1), ask.user());
  }

  private static Reply change(Ask ask, boolean replace) {
    ObjectNode body = ask.body(RequestBody.PERMISSIONS);
    Map<String, ObjectNode> current = current(ask);
    Map<String, ObjectNode> next = replace ? new LinkedHashMap<>() : new LinkedHashMap<>(current);
    for (JsonNode entry : body.path("access_control_list")) {
      List<String> principals = PRINCIPALS.stream().filter(entry::has).toList();
      if (principals.size() != 1) {
        throw ApiError.invalid(
            "Exactly one principal has to be set in each access control request.");
      }
      next.put(entry.path(principals.get(0)).asText(), ((ObjectNode) entry).deepCopy());
    }
    long owners =
        next.values().stream()
            .filter(it -> it.path("permission_level").asText().equals("IS_OWNER"))
            .count();
    if (owners != 1 && !ask.argument(0).equals("directories")) {
      String type = ask.argument(0).replaceAll("s$", "");
      throw ApiError.invalid("The " + type + " must have exactly one owner.");
    }
    current.clear();
    current.putAll(next);
    return answer(ask, current);
  }

  private static Reply answer(Ask ask, Map<String, ObjectNode> permissions) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("object_id", "/" + ask.argument(0) + "/" + ask.argument(1));
    json.put("object_type", ask.argument(0).replaceAll("s$", ""));
    ArrayNode list = json.putArray("access_control_list");
    for (ObjectNode entry : permissions.values()) {
      ObjectNode item = list.addObject();
      PRINCIPALS.stream().filter(entry::has).forEach(it -> item.set(it, entry.get(it)));
      item.putArray("all_permissions")
          .addObject()
          .put("permission_level", entry.path("permission_level").asText())
          .put("inherited", false);
    }
    ObjectNode admins = list.addObject().put("group_name", "admins");
    ObjectNode inherited = admins.putArray("all_permissions").addObject();
    inherited.put("permission_level", "CAN_MANAGE").put("inherited", true);
    inherited.putArray("inherited_from_object").add("/" + ask.argument(0) + "/");
    return Reply.json(json);
  }

  private static Reply levels(Ask ask) {
    current(ask);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode levels = json.putArray("permission_levels");
    for (String level : List.of("CAN_VIEW", "CAN_RUN", "CAN_MANAGE", "IS_OWNER")) {
      levels
          .addObject()
          .put("permission_level", level)
          .put("description", "What " + level + " is.");
    }
    return Reply.json(json);
  }
}
