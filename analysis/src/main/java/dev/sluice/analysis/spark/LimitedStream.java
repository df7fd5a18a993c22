package dev.sluice.analysis.spark;

import dev.sluice.compiler.diagnostics.Diagnostic;
import java.util.List;
import org.apache.spark.sql.catalyst.plans.logical.GlobalLimit;

/** A limit on a stream: it counts all rows that ever come, and then nothing comes any more. */
final class LimitedStream implements PlanRule {

  @Override
  public String id() {
    return "stream.limit";
  }

  @Override
  public List<Diagnostic> check(PlanView view) {
    return PlanNodes.all(view.plan(), GlobalLimit.class).stream()
        .filter(limit -> view.mode().isPresent() && limit.child().isStreaming())
        .map(
            limit ->
                view.at(
                    limit,
                    Diagnostic.warning(
                            id(),
                            view.origin(),
                            "%s takes %s rows of a stream, after which none comes any more."
                                .formatted(view.subject(), limit.limitExpr().sql()))
                        .hint("leave the limit out")
                        .hint("or take the rows in a materialized view")))
        .toList();
  }
}
