package dev.sluice.deploy.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.compiler.emit.settings.JsonWriter;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A state as JSON, the same text for the same state. A field that is not known is passed over, so
 * that a version may add some; a newer version is refused, since it may mean what we do not see.
 */
public final class StateJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private StateJson() {}

  /** The text. */
  public static String write(DeployedState state) {
    ObjectNode json = NODES.objectNode();
    json.put("version", DeployedState.VERSION);
    json.put("serial", state.serial());
    json.put("complete", state.complete());
    ObjectNode provenance = json.putObject("provenance");
    provenance.put("tool", state.provenance().tool());
    state.provenance().commit().ifPresent(commit -> provenance.put("commit", commit));
    provenance.put("dirty", state.provenance().dirty());
    ObjectNode pipelines = json.putObject("pipelines");
    state.pipelines().forEach((key, pipeline) -> pipelines.set(key, pipeline(pipeline)));
    ObjectNode jobs = json.putObject("jobs");
    state.jobs().forEach((key, job) -> jobs.set(key, job(job)));
    ObjectNode files = json.putObject("files");
    state.files().forEach((path, hash) -> files.put(path, hash.orElse("")));
    return JsonWriter.write(json);
  }

  /**
   * The state of a text.
   *
   * @param where the file, for the message
   * @throws StateException for a newer version, and for what no version has written
   */
  public static DeployedState read(String text, String where) {
    JsonNode json = parse(text, where);
    int version = json.path("version").asInt(0);
    if (version > DeployedState.VERSION) {
      throw new StateException(
          "The state `%s` has version %d, and this version of sluice knows %d."
              .formatted(where, version, DeployedState.VERSION),
          "use the version of sluice that deployed last: `%s`"
              .formatted(json.path("provenance").path("tool").asText("unknown")));
    }
    if (version < 1) {
      throw damaged(where);
    }
    try {
      return state(json);
    } catch (IllegalArgumentException | NullPointerException e) {
      StateException damaged = damaged(where);
      damaged.initCause(e);
      throw damaged;
    }
  }

  private static JsonNode parse(String text, String where) {
    try {
      JsonNode json = MAPPER.readTree(text);
      if (json != null && json.isObject()) {
        return json;
      }
      throw damaged(where);
    } catch (JsonProcessingException e) {
      StateException damaged = damaged(where);
      damaged.initCause(e);
      throw damaged;
    }
  }

  private static StateException damaged(String where) {
    return new StateException(
        "The state `%s` is not one that sluice has written.".formatted(where),
        "move the file away; the next deployment finds its pipelines by their names");
  }

  private static DeployedState state(JsonNode json) {
    JsonNode provenance = json.path("provenance");
    SortedMap<String, Optional<String>> files = new TreeMap<>();
    json.path("files")
        .properties()
        .forEach(
            file ->
                files.put(
                    file.getKey(),
                    Optional.of(file.getValue().asText()).filter(hash -> !hash.isEmpty())));
    return new DeployedState(
        json.path("serial").asLong(),
        json.path("complete").asBoolean(),
        new Provenance(
            provenance.path("tool").asText(),
            optional(provenance, "commit"),
            provenance.path("dirty").asBoolean()),
        map(json.path("pipelines"), StateJson::pipeline),
        map(json.path("jobs"), StateJson::job),
        files);
  }

  private static JsonNode pipeline(DeployedPipeline pipeline) {
    ObjectNode json = NODES.objectNode();
    pipeline.id().ifPresent(id -> json.put("id", id));
    json.put("name", pipeline.name());
    json.set("settings", pipeline.settings());
    json.set("permissions", pipeline.permissions());
    json.set("datasets", array(pipeline.datasets(), DatasetJson::write));
    return json;
  }

  private static DeployedPipeline pipeline(JsonNode json) {
    return new DeployedPipeline(
        optional(json, "id"),
        text(json, "name"),
        object(json, "settings"),
        json.path("permissions").isArray() ? json.path("permissions") : NODES.arrayNode(),
        list(json.path("datasets"), DatasetJson::read));
  }

  private static JsonNode job(DeployedJob job) {
    ObjectNode json = NODES.objectNode();
    job.id().ifPresent(id -> json.put("id", id));
    json.put("name", job.name());
    json.set("settings", job.settings());
    json.set("permissions", job.permissions());
    return json;
  }

  private static DeployedJob job(JsonNode json) {
    return new DeployedJob(
        optional(json, "id"),
        text(json, "name"),
        object(json, "settings"),
        json.path("permissions").isArray() ? json.path("permissions") : NODES.arrayNode());
  }

  private static <T> SortedMap<String, T> map(JsonNode json, Function<JsonNode, T> value) {
    SortedMap<String, T> map = new TreeMap<>();
    json.properties().forEach(entry -> map.put(entry.getKey(), value.apply(entry.getValue())));
    return map;
  }

  private static JsonNode object(JsonNode json, String field) {
    return json.path(field).isObject() ? json.path(field) : NODES.objectNode();
  }

  static <T> ArrayNode array(List<T> items, Function<T, JsonNode> json) {
    ArrayNode array = NODES.arrayNode();
    items.forEach(item -> array.add(json.apply(item)));
    return array;
  }

  static <T> List<T> list(JsonNode json, Function<JsonNode, T> value) {
    List<T> list = new java.util.ArrayList<>();
    json.forEach(item -> list.add(value.apply(item)));
    return List.copyOf(list);
  }

  static Optional<String> optional(JsonNode json, String field) {
    return Optional.ofNullable(json.get(field)).map(JsonNode::asText);
  }

  /** A text that has to be there. */
  static String text(JsonNode json, String field) {
    return optional(json, field).orElseThrow(() -> new IllegalArgumentException("no " + field));
  }
}
