package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Schema;
import dev.sluice.model.Text;
import java.util.Map;
import java.util.Optional;

/**
 * The options of a source that can be given a schema to read by.
 *
 * @param <S> the type itself
 */
abstract class SchemaOptions<S extends SchemaOptions<S>> extends StatedOptions<S> {

  private final Optional<Schema> schema;

  SchemaOptions(Map<String, Text> options, Optional<Schema> schema, Optional<Schema> stated) {
    super(options, stated);
    this.schema = requireNonNull(schema, "schema");
  }

  /** The columns and types to read by, Spark's {@code schema(..)}, from a record's components. */
  public S schema(Class<? extends Record> record) {
    return copy(options(), Once.value(schema, Schemas.reading(record)), stated());
  }

  /** The columns and types to read by, as DDL text: {@code "id BIGINT, name STRING"}. */
  public S schema(String ddl) {
    return copy(options(), Once.value(schema, Schemas.ddl(ddl)), stated());
  }

  /** The columns and types to read by. */
  public S schema(Schema schema) {
    return copy(options(), Once.value(this.schema, schema), stated());
  }

  /** The schema to read by. */
  Optional<Schema> schema() {
    return schema;
  }

  @Override
  S copy(Map<String, Text> options, Optional<Schema> stated) {
    return copy(options, schema, stated);
  }

  /** The same with other options and schemas. */
  abstract S copy(Map<String, Text> options, Optional<Schema> schema, Optional<Schema> stated);
}
