package dev.sluice.analysis.spark;

import java.util.Optional;
import org.apache.spark.sql.catalyst.expressions.CommonExpressionDef;
import org.apache.spark.sql.catalyst.expressions.CommonExpressionRef;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.With;

/** Expressions that Spark computes once and refers to, as it does for {@code BETWEEN}. */
final class Withs {

  private Withs() {}

  /** An expression with what it refers to in place of the references. */
  static Expression inlined(Expression expr, Optional<Expression> parent) {
    return parent.isPresent() && parent.get() instanceof With with
        ? expr.transformUp(Scala.each(each -> inlined(each, with)))
        : expr;
  }

  private static Expression inlined(Expression expr, With with) {
    if (expr instanceof CommonExpressionRef ref) {
      for (CommonExpressionDef def : Scala.list(with.defs())) {
        if (def.id().equals(ref.id())) {
          return def.child();
        }
      }
    }
    return expr;
  }
}
