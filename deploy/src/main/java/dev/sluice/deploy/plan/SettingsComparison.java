package dev.sluice.deploy.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Settings that are wanted against those that are there, in the light of those that were sent last:
 * what was sent and is wanted no more is taken back; what nobody of us ever sent is somebody
 * else's, which an edit keeps.
 */
final class SettingsComparison {

  /** What names the elements of lists of objects. */
  private static final List<String> KEYS = List.of("label", "task_key");

  /** Compared without case, as the platform stores them in lower case. */
  private static final Set<String> CASELESS = Set.of("catalog");

  /** What the server fills in where nothing is said. */
  private static final Map<String, Set<String>> DEFAULTS =
      Map.ofEntries(
          Map.entry("edition", Set.of("ADVANCED")),
          Map.entry("channel", Set.of("CURRENT")),
          Map.entry("continuous", Set.of("false")),
          Map.entry("development", Set.of("false")),
          Map.entry("photon", Set.of("false")),
          Map.entry("serverless", Set.of("false")),
          Map.entry("format", Set.of("MULTI_TASK")),
          Map.entry("max_concurrent_runs", Set.of("1")),
          Map.entry("timeout_seconds", Set.of("0")));

  /** Never compared: only the server writes them, or it never tells them. */
  private static final Set<String> UNTOLD = Set.of("id", "allow_duplicate_names", "dry_run");

  /** Where the server completes what is said: not somebody's edit. */
  private static final Set<String> COMPUTED =
      Set.of("storage", "event_log.catalog", "event_log.schema", "run_as");

  private final List<FieldChange> changes = new ArrayList<>();
  private final List<FieldChange> drift = new ArrayList<>();
  private final ObjectNode merged;

  private SettingsComparison(JsonNode wanted, JsonNode sent, JsonNode there) {
    merged = object("", wanted, sent, there);
    for (String name : UNTOLD) {
      if (wanted.has(name)) {
        merged.set(name, wanted.get(name));
      } else {
        merged.remove(name);
      }
    }
    // Told back in another form, or refused; the user's own word is sent.
    if (!wanted.has("run_as")) {
      merged.remove("run_as");
    }
  }

  /**
   * Compares.
   *
   * @param sent what was sent last; an empty object when nobody knows
   */
  static SettingsComparison of(JsonNode wanted, JsonNode sent, JsonNode there) {
    ObjectNode known = there.deepCopy();
    // Some workspaces do not tell who runs it; then it is whom we said last.
    if (!known.has("run_as") && wanted.has("run_as")) {
      known.set("run_as", sent.has("run_as") ? sent.get("run_as") : wanted.get("run_as"));
    }
    return new SettingsComparison(wanted, sent, known);
  }

  /** What an edit would change, by path. */
  List<FieldChange> changes() {
    return List.copyOf(changes);
  }

  /** What somebody else has set, and an edit keeps; by path. */
  List<FieldChange> drift() {
    return List.copyOf(drift);
  }

  /** The body of an edit, which replaces everything. */
  JsonNode merged() {
    return merged;
  }

  private ObjectNode object(String path, JsonNode wanted, JsonNode sent, JsonNode there) {
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    Set<String> names = new TreeSet<>();
    wanted.fieldNames().forEachRemaining(names::add);
    there.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      if (path.isEmpty() && UNTOLD.contains(name)) {
        continue;
      }
      String below = path.isEmpty() ? name : path + "." + name;
      value(below, wanted.path(name), sent.path(name), there.path(name))
          .ifPresent(value -> result.set(name, value));
    }
    return result;
  }

  /** The value to send; absent for none. */
  private Optional<JsonNode> value(String path, JsonNode wanted, JsonNode sent, JsonNode there) {
    if (wanted.isMissingNode()) {
      return unwanted(path, sent, there);
    }
    if (there.isMissingNode()) {
      if (!isNothing(path, wanted)) {
        changes.add(new FieldChange(path, Optional.empty(), Optional.of(wanted)));
      }
      return Optional.of(wanted);
    }
    if (wanted.isObject() && there.isObject()) {
      return Optional.of(object(path, wanted, sent, there));
    }
    if (wanted.isArray() && there.isArray()) {
      Optional<String> key = key(wanted, there);
      if (key.isPresent()) {
        return Optional.of(list(path, key.get(), wanted, sent, there));
      }
    }
    if (!isSame(path, wanted, there)) {
      changes.add(new FieldChange(path, Optional.of(there), Optional.of(wanted)));
    }
    return Optional.of(wanted);
  }

  private Optional<JsonNode> unwanted(String path, JsonNode sent, JsonNode there) {
    if (!sent.isMissingNode() && !isComputed(path)) {
      if (!isNothing(path, there)) {
        changes.add(new FieldChange(path, Optional.of(there), Optional.empty()));
      }
      return Optional.empty();
    }
    if (!isNothing(path, there) && !isComputed(path)) {
      drift.add(new FieldChange(path, Optional.of(there), Optional.empty()));
    }
    return Optional.of(there);
  }

  private ArrayNode list(String path, String key, JsonNode wanted, JsonNode sent, JsonNode there) {
    ArrayNode result = JsonNodeFactory.instance.arrayNode();
    Set<String> names = new java.util.LinkedHashSet<>();
    wanted.forEach(element -> names.add(element.path(key).asText()));
    there.forEach(element -> names.add(element.path(key).asText()));
    for (String name : names) {
      value(
              path + "[" + name + "]",
              element(wanted, key, name),
              element(sent, key, name),
              element(there, key, name))
          .ifPresent(result::add);
    }
    return result;
  }

  private static JsonNode element(JsonNode list, String key, String name) {
    for (JsonNode element : list) {
      if (element.path(key).asText().equals(name)) {
        return element;
      }
    }
    return MissingNode.getInstance();
  }

  /** The field that names each element of both lists, if there is one. */
  private static Optional<String> key(JsonNode one, JsonNode other) {
    return KEYS.stream().filter(key -> areNamed(one, key) && areNamed(other, key)).findFirst();
  }

  private static boolean areNamed(JsonNode list, String key) {
    Set<String> names = new TreeSet<>();
    for (JsonNode element : list) {
      if (!element.path(key).isTextual() || !names.add(element.path(key).asText())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isComputed(String path) {
    return COMPUTED.contains(path) || path.startsWith("run_as.");
  }

  /** Whether saying it and saying nothing is the same. */
  private static boolean isNothing(String path, JsonNode value) {
    return value.isNull()
        || (value.isContainerNode() && value.isEmpty())
        || (value.isTextual() && value.asText().isEmpty())
        || DEFAULTS.getOrDefault(path, Set.of()).contains(value.asText());
  }

  private static boolean isSame(String path, JsonNode one, JsonNode other) {
    if (one.isTextual() && other.isTextual()) {
      String first = place(one.asText());
      String second = place(other.asText());
      return CASELESS.contains(path) ? first.equalsIgnoreCase(second) : first.equals(second);
    }
    if (one.isContainerNode() && other.isContainerNode()) {
      return places(one).equals(places(other));
    }
    return one.equals(other) || (one.isValueNode() && one.asText().equals(other.asText()));
  }

  /** The workspace knows each of its paths with and without this beginning. */
  private static String place(String text) {
    return text.startsWith("/Workspace/") ? text.substring("/Workspace".length()) : text;
  }

  private static JsonNode places(JsonNode tree) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (tree.isTextual()) {
      return nodes.textNode(place(tree.asText()));
    }
    if (tree.isArray()) {
      ArrayNode array = nodes.arrayNode();
      tree.forEach(element -> array.add(places(element)));
      return array;
    }
    if (tree.isObject()) {
      ObjectNode object = nodes.objectNode();
      tree.properties().forEach(field -> object.set(field.getKey(), places(field.getValue())));
      return object;
    }
    return tree;
  }
}
