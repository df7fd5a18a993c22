package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.PythonFunction;
import java.util.Arrays;
import java.util.List;

/**
 * A Python function of the user's own: the way out for what the language has no word for, such as
 * pandas, models and third-party packages; {@code pythonFunction(module, name)} makes one of a
 * module that is copied along, {@code pythonSource(name, code)} one of code in the Java file.
 *
 * <p>As a query it gets one DataFrame per input and returns one:
 *
 * <pre>{@code
 * pythonFunction("scoring", "score").inputs(read(orders)).returns(ScoredOrder.class)
 * }</pre>
 */
public final class PythonCode {

  private final PythonFunction function;

  PythonCode(PythonFunction function) {
    this.function = requireNonNull(function, "function");
  }

  /**
   * Where the module's file is, relative to the project; {@code python/<module>.py} unless told.
   * Code in the Java file has none.
   */
  public PythonCode file(String path) {
    requireNonNull(path, "path");
    return function.code() instanceof PythonFunction.Module module
        ? new PythonCode(
            new PythonFunction(
                function.name(),
                new PythonFunction.Module(module.module(), path),
                function.origin()))
        : this;
  }

  /** A query over data at rest: the function gets a DataFrame of each input, in this order. */
  public PythonQuery<BatchQuery> inputs(BatchQuery... queries) {
    return new PythonQuery<>(function, List.of(queries), false, BatchQuery::new);
  }

  /** A query over streams, or over a stream and data at rest; it must return a stream. */
  public PythonQuery<StreamQuery> inputs(Query<?>... queries) {
    return new PythonQuery<>(function, Arrays.asList(queries), true, StreamQuery::new);
  }

  /** A query that reads nothing of the pipeline and returns data at rest. */
  public PythonQuery<BatchQuery> batch() {
    return new PythonQuery<>(function, List.of(), false, BatchQuery::new);
  }

  /** A query that reads nothing of the pipeline and returns a stream. */
  public PythonQuery<StreamQuery> stream() {
    return new PythonQuery<>(function, List.of(), true, StreamQuery::new);
  }

  /** What it records. */
  PythonFunction function() {
    return function;
  }
}
