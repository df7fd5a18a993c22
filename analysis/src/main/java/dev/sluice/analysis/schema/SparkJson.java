package dev.sluice.analysis.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sluice.analysis.SchemaProblem;
import dev.sluice.analysis.spark.SchemaTexts;
import dev.sluice.model.ColumnDef;
import java.util.ArrayList;
import java.util.List;

/** Schemas as {@code df.schema.json()} gives them. */
final class SparkJson {

  private SparkJson() {}

  static List<ColumnDef> columns(String json) {
    return SchemaTexts.struct(ddl(JsonKind.tree(json)));
  }

  private static String ddl(JsonNode type) {
    if (type.isTextual()) {
      return type.asText();
    }
    return switch (type.path("type").asText()) {
      case "struct" -> struct(type);
      case "array" -> "array<" + ddl(type.path("elementType")) + ">";
      case "map" -> "map<" + ddl(type.path("keyType")) + "," + ddl(type.path("valueType")) + ">";
      case "udt" -> ddl(type.path("sqlType"));
      default ->
          throw new SchemaProblem(0, "Spark has no type `" + type.path("type").asText() + "`");
    };
  }

  private static String struct(JsonNode struct) {
    List<String> fields = new ArrayList<>();
    for (JsonNode field : struct.path("fields")) {
      String comment = field.path("metadata").path("comment").asText();
      fields.add(
          "`%s`: %s%s%s"
              .formatted(
                  field.path("name").asText().replace("`", "``"),
                  ddl(field.path("type")),
                  field.path("nullable").asBoolean(true) ? "" : " NOT NULL",
                  comment.isEmpty() ? "" : " COMMENT '" + escaped(comment) + "'"));
    }
    return "struct<" + String.join(", ", fields) + ">";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("'", "\\'");
  }
}
