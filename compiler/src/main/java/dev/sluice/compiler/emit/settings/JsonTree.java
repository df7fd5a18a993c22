package dev.sluice.compiler.emit.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Values as JSON for one target: variables resolved, paths absolute in the workspace. */
final class JsonTree implements Value.Cases<JsonNode> {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final TargetValues values;

  JsonTree(TargetValues values) {
    this.values = values;
  }

  @Override
  public JsonNode string(Value.Str value) {
    return NODES.textNode(values.text(value.text()));
  }

  @Override
  public JsonNode typed(Value.Typed value) {
    Object plain = values.setting(value.setting());
    if (plain instanceof Boolean flag) {
      return NODES.booleanNode(flag);
    }
    return plain instanceof Integer number
        ? NODES.numberNode(number)
        : NODES.textNode(plain.toString());
  }

  @Override
  public JsonNode path(Value.BundlePath value) {
    String path = values.text(value.path());
    return NODES.textNode(
        values.files() + "/" + (value.notebook() ? withoutExtension(path) : path));
  }

  @Override
  public ObjectNode mapping(Value.Mapping value) {
    ObjectNode object = NODES.objectNode();
    value.entries().forEach((name, entry) -> object.set(name, entry.accept(this)));
    return object;
  }

  @Override
  public JsonNode sequence(Value.Sequence value) {
    ArrayNode array = NODES.arrayNode(value.elements().size());
    value.elements().forEach(element -> array.add(element.accept(this)));
    return array;
  }

  /** A notebook is an object of the workspace, not a file: its name there has no extension. */
  private static String withoutExtension(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
  }
}
