package dev.sluice.deploy.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The entries of an access list that are wanted against those that are there. */
final class PermissionsComparison {

  private static final List<String> PRINCIPALS =
      List.of("user_name", "group_name", "service_principal_name");

  private PermissionsComparison() {}

  /**
   * Compares.
   *
   * @param wanted entries with one level each
   * @param sent those that were sent last
   * @param there the answer to a request for the permissions
   */
  static Optional<PermissionsChange> of(JsonNode wanted, JsonNode sent, JsonNode there) {
    Map<String, String> target = levels(wanted);
    Map<String, String> present = direct(there.path("access_control_list"));
    List<String> lines = new ArrayList<>();
    target.forEach(
        (who, level) -> {
          String before = present.get(who);
          if (!level.equals(before)) {
            lines.add(before == null ? who + ": " + level : who + ": " + before + " -> " + level);
          }
        });
    boolean replaces = false;
    for (String who : levels(sent).keySet()) {
      if (!target.containsKey(who) && present.containsKey(who)) {
        lines.add(who + ": " + present.get(who) + " is taken back");
        present.remove(who);
        replaces = true;
      }
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> all = new TreeMap<>(replaces ? present : Map.of());
    all.putAll(target);
    return Optional.of(new PermissionsChange(lines, replaces, body(all)));
  }

  private static Map<String, String> levels(JsonNode entries) {
    Map<String, String> levels = new TreeMap<>();
    entries.forEach(
        entry ->
            levels.put(
                who(entry), entry.path("permission_level").asText(entry.path("level").asText())));
    return levels;
  }

  /** What is said of the object itself, not of the folders around it. */
  private static Map<String, String> direct(JsonNode entries) {
    Map<String, String> levels = new TreeMap<>();
    for (JsonNode entry : entries) {
      for (JsonNode permission : entry.path("all_permissions")) {
        if (!permission.path("inherited").asBoolean()) {
          levels.put(who(entry), permission.path("permission_level").asText());
        }
      }
    }
    return levels;
  }

  private static String who(JsonNode entry) {
    for (String field : PRINCIPALS) {
      if (entry.hasNonNull(field)) {
        return field + " " + entry.get(field).asText();
      }
    }
    return "";
  }

  private static JsonNode body(Map<String, String> levels) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ArrayNode list = body.putArray("access_control_list");
    levels.forEach(
        (who, level) -> {
          int blank = who.indexOf(' ');
          list.addObject()
              .put(who.substring(0, blank), who.substring(blank + 1))
              .put("permission_level", level);
        });
    return body;
  }
}
