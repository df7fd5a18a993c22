package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Schema;
import dev.sluice.model.Text;
import java.util.Map;
import java.util.Optional;

/**
 * The options of a source whose columns the user can state.
 *
 * @param <S> the type itself
 */
abstract class StatedOptions<S extends StatedOptions<S>> extends Options<S> {

  private final Optional<Schema> stated;

  StatedOptions(Map<String, Text> options, Optional<Schema> stated) {
    super(options);
    this.stated = requireNonNull(stated, "stated");
  }

  /**
   * States which columns are there, by a record; checked where they are used, emits nothing.
   *
   * <p>With it, "all columns" can be expanded for a source that has no schema of its own.
   */
  public S columns(Class<? extends Record> record) {
    return copy(options(), Once.value(stated, Schemas.reading(record)));
  }

  /** States which columns are there; checked where they are used, emits nothing. */
  public S columns(Schema schema) {
    return copy(options(), Once.value(stated, schema));
  }

  /** The columns that the user stated. */
  Optional<Schema> stated() {
    return stated;
  }

  @Override
  S copy(Map<String, Text> options) {
    return copy(options, stated);
  }

  /** The same with other options and stated columns. */
  abstract S copy(Map<String, Text> options, Optional<Schema> stated);
}
