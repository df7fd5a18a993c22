package dev.sluice.dsl;

import dev.sluice.model.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Records a function of the user's by calling it once with variables.
 *
 * <p>Their names follow from the place in the expression alone: the given ones, with a number
 * behind them in a function inside a function, and an underscore where the body has a column of
 * that name, which SQL would take the variable for.
 */
final class Lambdas {

  /** How many functions around this one are being recorded in this thread. */
  private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

  private Lambdas() {}

  /**
   * Records a function.
   *
   * @param body called with one variable for each name
   */
  static Expr of(List<String> names, Function<List<Column<Object>>, Column<?>> body) {
    int depth = DEPTH.get();
    DEPTH.set(depth + 1);
    try {
      String suffix = depth == 0 ? "" : String.valueOf(depth + 1);
      while (true) {
        String end = suffix;
        List<String> parameters = names.stream().map(name -> name + end).toList();
        Expr recorded = body.apply(variables(parameters)).expr();
        if (parameters.stream().noneMatch(name -> ColumnMentions.of(name, recorded))) {
          return new Expr.Lambda(parameters, recorded);
        }
        suffix += "_";
      }
    } finally {
      DEPTH.set(depth);
    }
  }

  private static List<Column<Object>> variables(List<String> names) {
    List<Column<Object>> variables = new ArrayList<>();
    names.forEach(name -> variables.add(new Column<>(new Expr.LambdaVariable(name))));
    return variables;
  }
}
