package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.PythonFunction;
import dev.sluice.model.Query.Python;
import dev.sluice.model.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A query made by a Python function, of which is still to be said which columns it returns.
 *
 * @param <Q> the kind of the query
 */
public final class PythonQuery<Q extends Query<Q>> {

  private final PythonFunction function;
  private final List<dev.sluice.model.Query> inputs;
  private final boolean stream;
  private final Function<dev.sluice.model.Query, Q> kind;

  PythonQuery(
      PythonFunction function,
      List<? extends Query<?>> inputs,
      boolean stream,
      Function<dev.sluice.model.Query, Q> kind) {
    this.function = requireNonNull(function, "function");
    this.inputs = inputs.stream().<dev.sluice.model.Query>map(Query::query).toList();
    this.stream = stream;
    this.kind = requireNonNull(kind, "kind");
  }

  /** The columns that the function returns, by a record. */
  public Q returns(Class<? extends Record> record) {
    return returns(Schemas.reading(record));
  }

  /** The columns that the function returns, as DDL text. */
  public Q returns(String ddl) {
    return returns(Schemas.ddl(ddl));
  }

  /** The columns that the function returns. */
  public Q returns(Schema schema) {
    return query(Optional.of(schema));
  }

  /** Nothing is known of the columns; what reads them can't be checked. */
  public Q unchecked() {
    return query(Optional.empty());
  }

  private Q query(Optional<Schema> schema) {
    return kind.apply(new Python(function, inputs, schema, stream, function.origin()));
  }
}
