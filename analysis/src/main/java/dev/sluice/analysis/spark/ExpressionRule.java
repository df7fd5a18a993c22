package dev.sluice.analysis.spark;

import org.apache.spark.sql.catalyst.expressions.Expression;

/**
 * Finds what Spark accepts in an expression and is nearly always wrong. All rules look at a plan in
 * one walk.
 */
interface ExpressionRule {

  /** Looks at one expression, whose types are known. */
  void check(Expression expr, Scope scope);
}
