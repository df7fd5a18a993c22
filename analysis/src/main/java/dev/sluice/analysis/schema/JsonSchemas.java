package dev.sluice.analysis.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.analysis.SchemaProblem;
import dev.sluice.model.ColumnDef;
import dev.sluice.model.DataType;
import dev.sluice.model.DataType.Atomic;
import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * JSON Schemas, with the types that Spark reads such documents by. What may be of several types is
 * a VARIANT, which holds any of them.
 */
final class JsonSchemas {

  private final JsonNode root;

  /** References that are being followed. */
  private final List<String> open = new ArrayList<>();

  private JsonSchemas(JsonNode root) {
    this.root = root;
  }

  static List<ColumnDef> columns(String text) {
    JsonNode root = JsonKind.tree(text);
    JsonSchemas schemas = new JsonSchemas(root);
    JsonNode row = schemas.merged(root, "the schema");
    if (kinds(row).contains("array")) {
      row = schemas.merged(row.path("items"), "the schema");
    }
    if (!row.path("properties").isObject() || row.get("properties").isEmpty()) {
      throw new SchemaProblem(
          0,
          "this schema has no properties, so it has no columns",
          "give the schema of an object with `properties`");
    }
    Set<String> required = required(row);
    int opened = schemas.open.size();
    List<ColumnDef> columns = new ArrayList<>();
    for (var property : row.get("properties").properties()) {
      JsonNode schema = schemas.merged(property.getValue(), property.getKey());
      schemas.open.subList(opened, schemas.open.size()).clear();
      columns.add(
          ColumnDef.of(
              property.getKey(),
              schemas.type(property.getValue(), property.getKey()),
              !required.contains(property.getKey()) || isNullable(schema),
              Optional.of(schema.path("description").asText()).filter(it -> !it.isBlank()),
              Origin.unknown()));
    }
    return columns;
  }

  private static Set<String> required(JsonNode schema) {
    Set<String> names = new HashSet<>();
    schema.path("required").forEach(name -> names.add(name.asText()));
    return names;
  }

  private static boolean isNullable(JsonNode schema) {
    return kinds(schema).contains("null")
        || alternatives(schema).stream().anyMatch(it -> kinds(it).contains("null"));
  }

  private DataType type(JsonNode raw, String field) {
    int opened = open.size();
    DataType type = typeOf(merged(raw, field), field);
    open.subList(opened, open.size()).clear();
    return type;
  }

  private DataType typeOf(JsonNode schema, String field) {
    List<JsonNode> choices =
        alternatives(schema).stream().filter(it -> !kinds(it).equals(Set.of("null"))).toList();
    if (!choices.isEmpty()) {
      Set<DataType> types = new HashSet<>();
      choices.forEach(choice -> types.add(type(choice, field)));
      return types.size() == 1 ? types.iterator().next() : Atomic.VARIANT;
    }
    Set<String> kinds = new HashSet<>(kinds(schema));
    kinds.remove("null");
    if (kinds.equals(Set.of("integer", "number"))) {
      kinds.remove("integer");
    }
    if (kinds.size() > 1) {
      return Atomic.VARIANT;
    }
    return switch (kinds.isEmpty() ? implied(schema) : kinds.iterator().next()) {
      case "string" -> text(schema);
      case "integer" -> schema.path("format").asText().equals("int32") ? Atomic.INT : Atomic.BIGINT;
      case "number" ->
          schema.path("format").asText().equals("float") ? Atomic.FLOAT : Atomic.DOUBLE;
      case "boolean" -> Atomic.BOOLEAN;
      case "array" ->
          schema.path("items").isObject()
              ? new DataType.ArrayOf(type(schema.get("items"), field))
              : new DataType.ArrayOf(Atomic.VARIANT);
      case "object" -> object(schema, field);
      default -> Atomic.VARIANT;
    };
  }

  /** What a schema without {@code type} is about. */
  private static String implied(JsonNode schema) {
    if (schema.has("properties") || schema.has("additionalProperties")) {
      return "object";
    }
    if (schema.has("items")) {
      return "array";
    }
    List<JsonNode> values = new ArrayList<>();
    schema.path("enum").forEach(values::add);
    if (schema.has("const")) {
      values.add(schema.get("const"));
    }
    boolean texts =
        !values.isEmpty() && values.stream().allMatch(it -> it.isTextual() || it.isNull());
    return texts ? "string" : "";
  }

  private static DataType text(JsonNode schema) {
    if (schema.path("contentEncoding").asText().equals("base64")) {
      return Atomic.BINARY;
    }
    return switch (schema.path("format").asText()) {
      case "date" -> Atomic.DATE;
      case "date-time" -> Atomic.TIMESTAMP;
      default -> Atomic.STRING;
    };
  }

  private DataType object(JsonNode schema, String field) {
    if (schema.path("properties").isObject() && !schema.get("properties").isEmpty()) {
      List<DataType.Field> fields = new ArrayList<>();
      for (var property : schema.get("properties").properties()) {
        fields.add(
            new DataType.Field(
                property.getKey(), type(property.getValue(), property.getKey()), true));
      }
      return new DataType.Struct(fields);
    }
    return schema.path("additionalProperties").isObject()
        ? new DataType.MapOf(Atomic.STRING, type(schema.get("additionalProperties"), field))
        : Atomic.VARIANT;
  }

  private static Set<String> kinds(JsonNode schema) {
    Set<String> kinds = new HashSet<>();
    JsonNode type = schema.path("type");
    if (type.isTextual()) {
      kinds.add(type.asText());
    }
    type.forEach(kind -> kinds.add(kind.asText()));
    return kinds;
  }

  private static List<JsonNode> alternatives(JsonNode schema) {
    List<JsonNode> all = new ArrayList<>();
    schema.path("anyOf").forEach(all::add);
    schema.path("oneOf").forEach(all::add);
    return all;
  }

  /** A schema with what it refers to, and with all parts of {@code allOf}. */
  private JsonNode merged(JsonNode schema, String field) {
    if (!schema.has("$ref") && !schema.has("allOf")) {
      return schema;
    }
    ObjectNode merged = JsonNodeFactory.instance.objectNode();
    if (schema.has("$ref")) {
      add(merged, merged(referred(schema.get("$ref").asText(), field), field));
    }
    schema.path("allOf").forEach(part -> add(merged, merged(part, field)));
    ObjectNode own = schema.deepCopy();
    own.remove(List.of("$ref", "allOf"));
    add(merged, own);
    return merged;
  }

  private JsonNode referred(String reference, String field) {
    if (!reference.startsWith("#")) {
      throw new SchemaProblem(
          0,
          "property `%s` refers to `%s`, which is outside of this file".formatted(field, reference),
          "copy that schema into `$defs` of this file, and refer to it by `#/$defs/..`");
    }
    if (open.contains(reference)) {
      throw new SchemaProblem(
          0,
          "property `%s` contains the object that it is in, and no type of Spark's does"
              .formatted(field),
          "break the circle: leave the property out, or allow anything there with `{}`");
    }
    open.add(reference);
    JsonNode found = root.at(reference.substring(1));
    if (found.isMissingNode()) {
      throw new SchemaProblem(
          0, "property `%s` refers to `%s`, which is not there".formatted(field, reference));
    }
    return found;
  }

  private static void add(ObjectNode to, JsonNode from) {
    for (var entry : from.properties()) {
      JsonNode before = to.get(entry.getKey());
      if (entry.getKey().equals("properties") && before instanceof ObjectNode properties) {
        ObjectNode both = properties.deepCopy();
        entry.getValue().properties().forEach(it -> both.set(it.getKey(), it.getValue()));
        to.set("properties", both);
      } else if (entry.getKey().equals("required") && before != null) {
        var both = JsonNodeFactory.instance.arrayNode();
        before.forEach(both::add);
        entry.getValue().forEach(both::add);
        to.set("required", both);
      } else {
        to.set(entry.getKey(), entry.getValue());
      }
    }
  }
}
