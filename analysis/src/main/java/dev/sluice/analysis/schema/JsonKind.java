package dev.sluice.analysis.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sluice.analysis.SchemaProblem;
import java.util.Locale;

/** Tells schemas in JSON from samples in JSON, and reads the former. */
final class JsonKind {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonKind() {}

  /** What is in a file whose name ends as those of JSON files do. */
  static SchemaFile.Kind of(SchemaFile file) {
    String start = file.text().substring(0, Math.min(file.text().length(), 4096));
    boolean named = file.name().toLowerCase(Locale.ROOT).endsWith(".schema.json");
    if (!named && !start.contains("\"$schema\"") && !start.contains("\"struct\"")) {
      return SchemaFile.Kind.JSON;
    }
    JsonNode root;
    try {
      root = JSON.readTree(file.text());
    } catch (JsonProcessingException e) {
      return named ? SchemaFile.Kind.JSON_SCHEMA : SchemaFile.Kind.JSON;
    }
    if (root.path("type").asText().equals("struct") && root.path("fields").isArray()) {
      return SchemaFile.Kind.SPARK_JSON;
    }
    boolean schema = root.path("$schema").asText().contains("json-schema");
    return named || schema ? SchemaFile.Kind.JSON_SCHEMA : SchemaFile.Kind.JSON;
  }

  /**
   * The tree of a text.
   *
   * @throws SchemaProblem when it is no JSON
   */
  static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new SchemaProblem(
          e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
          "this is no JSON: " + e.getOriginalMessage());
    }
  }
}
