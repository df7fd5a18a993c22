package dev.sluice.analysis.spark;

import dev.sluice.compiler.diagnostics.Diagnostic;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.plans.logical.EventTimeWatermark;

/** Streams with different watermarks meet: the slowest one decides for all. */
final class SeveralWatermarks implements PlanRule {

  private static final String POLICY = "spark.sql.streaming.multipleWatermarkPolicy";

  @Override
  public String id() {
    return "stream.several-watermarks";
  }

  @Override
  public List<Diagnostic> check(PlanView view) {
    List<EventTimeWatermark> marks = PlanNodes.all(view.plan(), EventTimeWatermark.class);
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
