package dev.sluice.compiler.emit.sql;

import dev.sluice.model.Expr;
import java.util.List;
import java.util.Map;

/** Functions whose form in SQL is not their name in Python with the arguments behind it. */
final class SqlFunctions {

  /** Python's name, SQL's name. */
  private static final Map<String, String> NAMES =
      Map.of(
          "create_map", "map",
          "negate", "negative",
          "timestamp_diff", "timestampdiff",
          "timestamp_add", "timestampadd");

  /** Python's name of a function whose SQL has a DISTINCT. */
  private static final Map<String, String> DISTINCT =
      Map.of(
          "count_distinct", "count",
          "sum_distinct", "sum",
          "countDistinct", "count",
          "listagg_distinct", "listagg",
          "string_agg_distinct", "string_agg");

  private static final Map<String, String> TRIMS =
      Map.of("trim", "BOTH", "ltrim", "LEADING", "rtrim", "TRAILING");

  private SqlFunctions() {}

  static SqlText call(Expr.Call call, SqlText out) {
    String function = call.function();
    List<Expr> arguments = call.arguments();
    if (DISTINCT.containsKey(function)) {
      return list(arguments, out.add(DISTINCT.get(function) + "(DISTINCT ")).add(")");
    }
    if (TRIMS.containsKey(function) && arguments.size() == 2) {
      out.add("trim(" + TRIMS.get(function) + " ");
      SqlExpr.render(arguments.get(1), out);
      out.add(" FROM ");
      SqlExpr.render(arguments.get(0), out);
      return out.add(")");
    }
    if (function.equals("product")) {
      return product(arguments, out);
    }
    out.add(NAMES.getOrDefault(function, function)).add("(");
    if (function.startsWith("timestamp_")
        && !arguments.isEmpty()
        && arguments.get(0) instanceof Expr.Argument unit
        && NAMES.containsKey(function)) {
      // The unit is a word, not a string.
      out.add(unit.value().toString()).add(", ");
      return list(arguments.subList(1, arguments.size()), out).add(")");
    }
    return list(arguments, out).add(")");
  }

  /** SQL has no such aggregate: a DOUBLE, NULL where there is no value. */
  private static SqlText product(List<Expr> arguments, SqlText out) {
    list(arguments, out.add("CASE WHEN count("));
    list(arguments, out.add(") > 0 THEN aggregate(collect_list(CAST("));
    return out.add(" AS DOUBLE)), 1D, (acc, x) -> acc * x) END");
  }

  private static SqlText list(List<Expr> arguments, SqlText out) {
    String separator = "";
    for (Expr argument : arguments) {
      out.add(separator);
      SqlExpr.render(argument, out);
      separator = ", ";
    }
    return out;
  }
}
