package dev.sluice.analysis.spark;

import dev.sluice.model.Expr;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.catalyst.analysis.UnresolvedFunction;
import org.apache.spark.sql.catalyst.expressions.BitwiseNot;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.expressions.PythonUDF;
import org.apache.spark.sql.catalyst.expressions.StringTrim;
import org.apache.spark.sql.catalyst.expressions.StringTrimLeft;
import org.apache.spark.sql.catalyst.expressions.StringTrimRight;
import org.apache.spark.sql.catalyst.expressions.TimestampAdd;
import org.apache.spark.sql.catalyst.expressions.TimestampDiff;
import org.apache.spark.sql.catalyst.expressions.aggregate.Product;

/** Calls by Python's names of functions: most are Spark's names too. */
final class Functions {

  /** Python's name, SQL's name. */
  private static final Map<String, String> NAMES =
      Map.of("create_map", "map", "negate", "negative");

  /** Python's name of a function whose SQL has a DISTINCT. */
  private static final Map<String, String> DISTINCT =
      Map.of(
          "count_distinct", "count",
          "sum_distinct", "sum",
          "countDistinct", "count",
          "listagg_distinct", "listagg",
          "string_agg_distinct", "string_agg");

  private static final int SQL_BATCHED_UDF = 100;
  private static final int SQL_SCALAR_PANDAS_UDF = 200;

  private Functions() {}

  /** A Python function of the user's, of which Spark knows the type and no more. */
  static Expression udf(Expr.UdfCall call, List<Expression> arguments) {
    return new PythonUDF(
        call.function().name(),
        null,
        Types.spark(call.result()),
        Scala.seq(arguments),
        call.pandas() ? SQL_SCALAR_PANDAS_UDF : SQL_BATCHED_UDF,
        true,
        NamedExpression.newExprId());
  }

  static Expression of(String function, List<Expression> arguments) {
    String distinct = DISTINCT.get(function);
    if (distinct != null) {
      return call(List.of(distinct), arguments, true);
    }
    return special(function, arguments)
        .orElseGet(() -> call(NAMES.getOrDefault(function, function), arguments));
  }

  /** Functions that Spark's registry does not have under a name, or not with these arguments. */
  private static Optional<Expression> special(String function, List<Expression> arguments) {
    return Optional.ofNullable(
        switch (arguments.size()) {
          case 1 -> ofOne(function, arguments.get(0));
          case 2 -> ofTwo(function, arguments.get(0), arguments.get(1));
          case 3 -> ofThree(function, arguments);
          default -> null;
        });
  }

  private static Expression ofOne(String function, Expression argument) {
    return switch (function) {
      case "bitwise_not" -> new BitwiseNot(argument);
      case "product" -> new Product(argument).toAggregateExpression();
      default -> null;
    };
  }

  private static Expression ofTwo(String function, Expression text, Expression characters) {
    return switch (function) {
      case "trim" -> new StringTrim(text, Scala.some(characters));
      case "ltrim" -> new StringTrimLeft(text, Scala.some(characters));
      case "rtrim" -> new StringTrimRight(text, Scala.some(characters));
      default -> null;
    };
  }

  /** The unit is a word in SQL and a string in Python. */
  private static Expression ofThree(String function, List<Expression> arguments) {
    if (!(arguments.get(0) instanceof Literal unit)) {
      return null;
    }
    String word = String.valueOf(unit.value()).toUpperCase(Locale.ROOT);
    return switch (function) {
      case "timestamp_diff" -> new TimestampDiff(word, arguments.get(1), arguments.get(2));
      case "timestamp_add" -> new TimestampAdd(word, arguments.get(1), arguments.get(2));
      default -> null;
    };
  }

  static UnresolvedFunction call(String name, List<Expression> arguments) {
    return call(List.of(name), arguments, false);
  }

  static UnresolvedFunction call(List<String> name, List<Expression> arguments) {
    return call(name, arguments, false);
  }

  private static UnresolvedFunction call(
      List<String> name, List<Expression> arguments, boolean distinct) {
    return new UnresolvedFunction(
        Scala.seq(name),
        Scala.seq(arguments),
        distinct,
        Scala.none(),
        Scala.none(),
        Scala.seq(),
        false);
  }
}
