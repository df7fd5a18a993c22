package dev.sluice.analysis.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sluice.analysis.SchemaProblem;
import dev.sluice.model.ColumnDef;
import dev.sluice.model.DataType;
import dev.sluice.model.DataType.Atomic;
import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Avro schemas, with the types that Spark gives to what it reads from Avro. */
final class AvroSchemas {

  private final Map<String, JsonNode> named = new HashMap<>();
  private final List<String> open = new ArrayList<>();

  private AvroSchemas() {}

  /** A type, and whether NULL can be in its place. */
  private record Typed(DataType type, boolean nullable) {}

  static NamedSchema read(SchemaFile file) {
    JsonNode root = JsonKind.tree(file.text());
    AvroSchemas schemas = new AvroSchemas();
    schemas.collect(root, "");
    JsonNode record = schemas.row(root);
    String name = record.path("name").asText(file.stem());
    List<ColumnDef> columns = schemas.columns(record, space(record, ""));
    return new NamedSchema(
        name.substring(name.lastIndexOf('.') + 1), columns, List.of(file.name()));
  }

  /** The record that rows are: the schema itself, or the last of a list of schemas. */
  private JsonNode row(JsonNode root) {
    JsonNode record = root.isArray() && !root.isEmpty() ? root.get(root.size() - 1) : root;
    if (!record.path("type").asText().equals("record")) {
      throw new SchemaProblem(
          0, "this schema is no record, so it has no columns", "give the schema of a record");
    }
    return record;
  }

  /** Notes down every schema that has a name, since others refer to it by that. */
  private void collect(JsonNode node, String outer) {
    String space = outer;
    if (node.isObject()
        && node.has("name")
        && Set.of("record", "enum", "fixed").contains(node.path("type").asText())) {
      space = space(node, outer);
      named.put(full(node.get("name").asText(), space), node);
    }
    for (JsonNode child : node) {
      collect(child, space);
    }
  }

  private static String space(JsonNode node, String outer) {
    String name = node.path("name").asText();
    int dot = name.lastIndexOf('.');
    return dot >= 0 ? name.substring(0, dot) : node.path("namespace").asText(outer);
  }

  private static String full(String name, String space) {
    return name.indexOf('.') >= 0 || space.isEmpty() ? name : space + "." + name;
  }

  private List<ColumnDef> columns(JsonNode record, String space) {
    open.add(full(record.path("name").asText(), space));
    List<ColumnDef> columns = new ArrayList<>();
    for (JsonNode field : record.path("fields")) {
      Typed typed = type(field.path("type"), space, field.path("name").asText());
      columns.add(
          ColumnDef.of(
              field.path("name").asText(),
              typed.type(),
              typed.nullable(),
              Optional.of(field.path("doc").asText()).filter(doc -> !doc.isBlank()),
              Origin.unknown()));
    }
    open.remove(open.size() - 1);
    return columns;
  }

  private Typed type(JsonNode node, String space, String field) {
    if (node.isArray()) {
      return union(node, space, field);
    }
    if (node.isTextual()) {
      return byName(node, space, field);
    }
    if (node.path("type").isContainerNode()) {
      return type(node.get("type"), space, field);
    }
    String own = space(node, space);
    return switch (node.path("type").asText()) {
      case "record" -> new Typed(struct(node, own, field), false);
      case "array" ->
          new Typed(new DataType.ArrayOf(type(node.path("items"), space, field).type()), false);
      case "map" ->
          new Typed(
              new DataType.MapOf(Atomic.STRING, type(node.path("values"), space, field).type()),
              false);
      case "enum" -> new Typed(Atomic.STRING, false);
      case "fixed", "bytes" -> new Typed(decimal(node).orElse(Atomic.BINARY), false);
      default -> byName(node, space, field);
    };
  }

  private DataType struct(JsonNode record, String space, String field) {
    if (open.contains(full(record.path("name").asText(), space))) {
      throw new SchemaProblem(
          0,
          "field `%s` has the record that it is in, and no type of Spark's does".formatted(field),
          "break the circle: leave the field out");
    }
    return new DataType.Struct(
        columns(record, space).stream()
            .map(column -> new DataType.Field(column.name(), column.type(), column.nullable()))
            .toList());
  }

  /** A primitive type with or without a logical one, or a schema that was given a name before. */
  private Typed byName(JsonNode node, String space, String field) {
    String name = node.isTextual() ? node.asText() : node.path("type").asText();
    String logical = node.path("logicalType").asText();
    Optional<DataType> primitive =
        switch (name) {
          case "null" -> Optional.of(new DataType.Named("VOID"));
          case "boolean" -> Optional.of(Atomic.BOOLEAN);
          case "int" -> Optional.of(logical.equals("date") ? Atomic.DATE : Atomic.INT);
          case "long" -> Optional.of(time(logical));
          case "float" -> Optional.of(Atomic.FLOAT);
          case "double" -> Optional.of(Atomic.DOUBLE);
          case "bytes" -> Optional.of(Atomic.BINARY);
          case "string" -> Optional.of(Atomic.STRING);
          default -> Optional.empty();
        };
    if (primitive.isPresent()) {
      return new Typed(primitive.get(), name.equals("null"));
    }
    JsonNode known = named.get(full(name, space));
    JsonNode found = known == null ? named.get(name) : known;
    if (found == null) {
      throw new SchemaProblem(
          0,
          "field `%s` has the type `%s`, which this file does not define".formatted(field, name),
          "put that schema into the same file: a list of schemas, the one of the rows last");
    }
    return type(found, full(name, space).replaceFirst("\\.?[^.]*$", ""), field);
  }

  private static DataType time(String logical) {
    return switch (logical) {
      case "timestamp-millis", "timestamp-micros" -> Atomic.TIMESTAMP;
      case "local-timestamp-millis", "local-timestamp-micros" -> Atomic.TIMESTAMP_NTZ;
      default -> Atomic.BIGINT;
    };
  }

  private static Optional<DataType> decimal(JsonNode node) {
    return node.path("logicalType").asText().equals("decimal")
        ? Optional.of(
            new DataType.Decimal(node.path("precision").asInt(), node.path("scale").asInt(0)))
        : Optional.empty();
  }

  /** NULL aside, numbers widen as Spark widens them; what differs more is a struct of members. */
  private Typed union(JsonNode members, String space, String field) {
    List<Typed> types = new ArrayList<>();
    Set<String> kinds = new TreeSet<>();
    boolean nullable = false;
    for (JsonNode member : members) {
      if (member.asText().equals("null") || member.path("type").asText().equals("null")) {
        nullable = true;
      } else {
        types.add(type(member, space, field));
        kinds.add(member.isTextual() ? member.asText() : member.path("type").asText());
      }
    }
    if (types.isEmpty()) {
      return new Typed(new DataType.Named("VOID"), true);
    }
    if (types.size() == 1) {
      return new Typed(types.get(0).type(), nullable || types.get(0).nullable());
    }
    if (kinds.equals(Set.of("int", "long"))) {
      return new Typed(Atomic.BIGINT, nullable);
    }
    if (kinds.equals(Set.of("float", "double"))) {
      return new Typed(Atomic.DOUBLE, nullable);
    }
    List<DataType.Field> fields = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      fields.add(new DataType.Field("member" + i, types.get(i).type(), true));
    }
    return new Typed(new DataType.Struct(fields), nullable);
  }
}
