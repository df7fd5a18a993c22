package dev.sluice.analysis.spark;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Severity;
import dev.sluice.model.Origin;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.catalyst.analysis.UnsupportedOperationChecker$;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.streaming.OutputMode;

/** What Spark does not do on streams, and how bad that is on the platform. */
final class Streaming {

  /** An entry of the table: what Spark's condition or sentence looks like, and what it means. */
  private record Case(String rule, Severity severity, Pattern pattern, String what, String hint) {}

  private static final List<Case> CASES =
      List.of(
          of(
              "streaming.aggregate",
              Severity.WARNING,
              "streaming aggregations without watermark|UNSUPPORTED_OPERATION",
              "aggregates a stream without a watermark, so that each update computes everything"
                  + " anew",
              "set withWatermark(..) before it and group by a window(..) of that column, or"
                  + " aggregate in a materialized view"),
          of(
              "streaming.sort",
              Severity.WARNING,
              "Sorting is not supported",
              "sorts a stream",
              "leave the order out: a table has none"),
          of(
              "streaming.limit",
              Severity.WARNING,
              "Limits? (are|is) not supported",
              "limits a stream",
              "leave the limit out, or take the rows in a materialized view"),
          of(
              "stream.window-function",
              Severity.ERROR,
              "NON_TIME_WINDOW|Non-time-based windows",
              "uses a window function over rows of a stream",
              "group by a window(..) of time, or use it in a materialized view"),
          of(
              "streaming.outer-join",
              Severity.ERROR,
              "join between two streaming|watermark in the join keys|watermark on",
              "joins two streams without what ends the wait for a match",
              "set withWatermark(..) on both sides and bound the time in the condition"),
          of(
              "streaming.join-side",
              Severity.ERROR,
              "join with a streaming DataFrame/Dataset on the (right|left)"
                  + "|outer join with (a )?stream|joins? .*not supported",
              "keeps the unmatched rows of a table at rest, joined with a stream",
              "put the stream on the side whose rows are kept"),
          of(
              "streaming.distinct-aggregate",
              Severity.ERROR,
              "Distinct aggregations are not supported",
              "counts distinct values of a stream",
              "use approx_count_distinct(..), or drop duplicates before"),
          of(
              "streaming.union",
              Severity.ERROR,
              "Union between streaming and batch",
              "unites a stream with data at rest",
              "write the data at rest in a flow of its own: appendFlowOnce(..)"),
          of(
              "streaming.set-operation",
              Severity.ERROR,
              "Except|Intersect",
              "takes the difference or the intersection of streams",
              "compute it in a materialized view"),
          of(
              "streaming.sample",
              Severity.ERROR,
              "Sampling is not supported",
              "takes a sample of a stream",
              "filter by a condition instead"),
          of(
              "streaming.deduplicate",
              Severity.ERROR,
              "dropDuplicatesWithinWatermark",
              "drops duplicates within a watermark that is not set",
              "set withWatermark(..) before it"),
          of(
              "streaming.state",
              Severity.ERROR,
              "multiple streaming aggregations|[Mm]ultiple stateful|global watermark|late rows",
              "has several stateful steps in a row that Spark cannot keep in order",
              "write the first one into a table of its own"),
          of(
              "streaming.subquery",
              Severity.ERROR,
              "Expression\\(s\\): .* is not supported with streaming|subquer",
              "uses an expression that no stream can have",
              "compute it in a materialized view"));

  private Streaming() {}

  private static Case of(String rule, Severity severity, String pattern, String what, String hint) {
    return new Case(rule, severity, Pattern.compile(pattern), what, hint);
  }

  /** What Spark has against a plan that is run as a stream. */
  static Optional<AnalysisException> check(LogicalPlan plan, OutputMode mode) {
    try {
      UnsupportedOperationChecker$.MODULE$.checkForStreaming(plan, mode);
      return Optional.empty();
    } catch (Exception e) { // Scala declares no exceptions
      if (e instanceof AnalysisException error) {
        return Optional.of(error);
      }
      throw e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
    }
  }

  /** Such an error as a finding. */
  static Diagnostic finding(String subject, Origin origin, AnalysisException error) {
    String text = error.getCondition() + " " + error.getMessage();
    for (Case known : CASES) {
      if (known.pattern().matcher(text).find()) {
        return new Diagnostic(
            known.rule(),
            known.severity(),
            "%s %s.".formatted(subject, known.what()),
            origin,
            List.of(),
            List.of(known.hint()));
      }
    }
    return Diagnostic.error(
            "streaming.unsupported", origin, subject + ": " + Errors.sentence(error))
        .hint("compute it in a materialized view");
  }
}
