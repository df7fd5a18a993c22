package dev.sluice.compiler.emit.sql;

import dev.sluice.model.Expr;
import dev.sluice.model.WindowSpec;

/** The words of operators and of window frames. */
final class SqlOperators {

  private SqlOperators() {}

  /** {@code ROWS BETWEEN .. AND ..}. */
  static String frame(WindowSpec.Frame frame) {
    return (frame.rows() ? "ROWS" : "RANGE")
        + " BETWEEN "
        + bound(frame.start())
        + " AND "
        + bound(frame.end());
  }

  private static String bound(long rows) {
    if (rows == Long.MIN_VALUE) {
      return "UNBOUNDED PRECEDING";
    }
    if (rows == Long.MAX_VALUE) {
      return "UNBOUNDED FOLLOWING";
    }
    return rows == 0 ? "CURRENT ROW" : Math.abs(rows) + (rows < 0 ? " PRECEDING" : " FOLLOWING");
  }

  /** How an operator is written. */
  static String symbol(Expr.BinaryOperator operator) {
    return switch (operator) {
      case OR -> "OR";
      case AND -> "AND";
      case EQ -> "=";
      case EQ_NULL_SAFE -> "<=>";
      case NE -> "<>";
      case LT -> "<";
      case LE -> "<=";
      case GT -> ">";
      case GE -> ">=";
      case PLUS -> "+";
      case MINUS -> "-";
      case TIMES -> "*";
      case DIVIDE -> "/";
      case MODULO -> "%";
      case BITWISE_AND -> "&";
      case BITWISE_OR -> "|";
      case BITWISE_XOR -> "^";
    };
  }

  /** How tightly an operator binds, among all of Spark SQL; a comparison is a value of 5. */
  static int precedence(Expr.BinaryOperator operator) {
    return switch (operator) {
      case OR -> 1;
      case AND -> 2;
      case EQ, EQ_NULL_SAFE, NE, LT, LE, GT, GE -> 5;
      case BITWISE_OR -> 6;
      case BITWISE_XOR -> 7;
      case BITWISE_AND -> 8;
      case PLUS, MINUS -> 9;
      case TIMES, DIVIDE, MODULO -> 10;
    };
  }
}
