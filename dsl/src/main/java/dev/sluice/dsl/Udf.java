package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Expr;
import dev.sluice.model.PythonFunction;
import java.util.Arrays;
import java.util.List;

/**
 * A Python function of the user's that makes a column, row by row or in batches of pandas; {@code
 * F.udf(..)} and {@code F.pandas_udf(..)} make one.
 *
 * <pre>{@code
 * var score = F.udf(pythonFunction("scoring", "score"), DOUBLE);
 * read(orders).withColumn("score", score.apply(col(Order::amount)))
 * }</pre>
 *
 * @param <T> the family of its results
 */
public final class Udf<T> {

  private final PythonFunction function;
  private final Type<T> result;
  private final boolean pandas;

  Udf(PythonFunction function, Type<T> result, boolean pandas) {
    this.function = requireNonNull(function, "function");
    this.result = requireNonNull(result, "result");
    this.pandas = pandas;
  }

  /** The column that the function makes of these. */
  public Column<T> apply(Column<?>... columns) {
    List<Expr> arguments = Arrays.stream(columns).<Expr>map(Column::expr).toList();
    return new Column<>(
        new Expr.UdfCall(function, result.dataType(), pandas, arguments, Origins.here()));
  }
}
