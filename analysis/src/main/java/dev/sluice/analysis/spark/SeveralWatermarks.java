package dev.sluice.analysis.spark;

import dev.sluice.compiler.diagnostics.Diagnostic;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.plans.logical.EventTimeWatermark;
import org.apache.spark.sql.catalyst.plans.logical.Union;

/**
 * Streams with different watermarks are united: the slowest one decides for all.
 *
 * <p>In a join the two sides are expected to differ.
 */
final class SeveralWatermarks implements PlanRule {

  private static final String POLICY = "spark.sql.streaming.multipleWatermarkPolicy";

  @Override
  public String id() {
    return "stream.several-watermarks";
  }

  @Override
  public List<Diagnostic> check(PlanView view) {
    List<EventTimeWatermark> marks =
        PlanNodes.all(view.plan(), Union.class).stream()
            .flatMap(union -> PlanNodes.all(union, EventTimeWatermark.class).stream())
            .toList();
    long different = marks.stream().map(EventTimeWatermark::delay).distinct().count();
    if (view.mode().isEmpty() || different < 2 || view.env().configuration().containsKey(POLICY)) {
      return List.of();
    }
    return Stream.of(marks.get(marks.size() - 1))
        .map(
            mark ->
                view.at(
                    mark,
                    Diagnostic.info(
                            id(),
                            view.origin(),
                            "%s has watermarks with %d different delays, of which the one that is"
                                    .formatted(view.subject(), different)
                                + " furthest behind holds for all.")
                        .hint("set `" + POLICY + "` to `max` if the other one shall")))
        .toList();
  }
}
