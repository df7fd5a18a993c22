package dev.sluice.analysis.schema;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.SchemaProblem;
import java.util.Locale;

/**
 * A file that says what columns there are.
 *
 * @param name its name, without folders; how it ends says what is in it
 */
public record SchemaFile(String name, String text) {

  /** What a file is. */
  public enum Kind {
    /** Columns in Spark's DDL, or statements that create tables. */
    DDL,
    /** Documents whose types are inferred. */
    JSON,
    /** Rows below a header, whose types are inferred. */
    CSV,
    /** A schema of Avro's. */
    AVRO,
    /** A schema in JSON Schema. */
    JSON_SCHEMA,
    /** What {@code df.schema.json()} gives. */
    SPARK_JSON;

    /** Whether it is a sample, of which there can be many for one schema. */
    public boolean isSample() {
      return this == JSON || this == CSV;
    }
  }

  public SchemaFile {
    requireNonNull(name, "name");
    requireNonNull(text, "text");
  }

  /**
   * What the file is.
   *
   * @throws SchemaProblem when its name does not say it
   */
  public Kind kind() {
    String lower = name.toLowerCase(Locale.ROOT);
    int dot = lower.lastIndexOf('.');
    return switch (dot < 0 ? "" : lower.substring(dot + 1)) {
      case "ddl", "sql", "txt" -> Kind.DDL;
      case "csv", "tsv" -> Kind.CSV;
      case "avsc" -> Kind.AVRO;
      case "json", "jsonl", "ndjson" -> JsonKind.of(this);
      default ->
          throw new SchemaProblem(
              0,
              "the name of this file does not say what is in it",
              "name it .ddl, .sql or .txt for Spark's DDL, .json, .jsonl or .ndjson for samples"
                  + " and for JSON Schema, .csv or .tsv for samples with a header, .avsc for Avro");
    };
  }

  /** The name without its ending: {@code orders} of {@code orders.schema.json}. */
  public String stem() {
    String stem = name.replaceFirst("(?i)(\\.schema)?\\.[^.]+$", "");
    return stem.isEmpty() ? name : stem;
  }
}
