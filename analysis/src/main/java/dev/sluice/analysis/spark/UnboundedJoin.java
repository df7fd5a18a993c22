package dev.sluice.analysis.spark;

import dev.sluice.compiler.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.analysis.StreamingJoinHelper$;
import org.apache.spark.sql.catalyst.plans.InnerLike;
import org.apache.spark.sql.catalyst.plans.logical.Join;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;

/**
 * An inner join of two streams keeps all rows of a side for ever.
 *
 * <p>Spark runs it; nothing tells when no match can come any more. Outer joins it refuses itself.
 */
final class UnboundedJoin implements PlanRule {

  @Override
  public String id() {
    return "stream.unbounded-join";
  }

  @Override
  public List<Diagnostic> check(PlanView view) {
    List<Diagnostic> found = new ArrayList<>();
    if (view.mode().isEmpty()) {
      return found;
    }
    for (Join join : PlanNodes.all(view.plan(), Join.class)) {
      if (join.joinType() instanceof InnerLike
          && join.left().isStreaming()
          && join.right().isStreaming()
          && EventTimes.isSure(join, view::isSure)
          && !isBounded(join)) {
        boolean times = PlanNodes.hasTime(join.left()) && PlanNodes.hasTime(join.right());
        found.add(
            view.at(
                join,
                Diagnostic.warning(
                        id(),
                        view.origin(),
                        "%s joins two streams%s, so that it keeps their rows for ever."
                            .formatted(
                                view.subject(),
                                times
                                    ? " without a bound for the time between them"
                                    : " of which not both have a watermark"))
                    .hint(
                        times
                            ? "bound it in the condition, such as a.time >= b.time AND a.time <="
                                + " b.time + INTERVAL 1 HOUR"
                            : "set withWatermark(..) on both sides, and bound the time between"
                                + " them in the join's condition")));
      }
    }
    return found;
  }

  private static boolean isBounded(Join join) {
    if (!PlanNodes.hasTime(join.left()) && !PlanNodes.hasTime(join.right())) {
      return false;
    }
    boolean unknown =
        join.condition().isDefined()
            && join.condition()
                .get()
                .exists(
                    Scala.function(expr -> expr.resolved() && UnknownType.isIn(expr.dataType())));
    return unknown
        || StreamingJoinHelper$.MODULE$.isWatermarkInJoinKeys(join)
        || (ends(join, join.left(), join.right()) && ends(join, join.right(), join.left()));
  }

  /** Whether the condition tells from the other side's time when a row of a side is done. */
  private static boolean ends(Join join, LogicalPlan side, LogicalPlan other) {
    long anyTime = 1_000_000;
    return StreamingJoinHelper$.MODULE$
        .getStateValueWatermark(
            side.outputSet(), other.outputSet(), join.condition(), Scala.some(anyTime))
        .isDefined();
  }
}
