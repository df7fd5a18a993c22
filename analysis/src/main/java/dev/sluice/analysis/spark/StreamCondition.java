package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.diagnostics.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.spark.sql.AnalysisException;

/**
 * What one of Spark's sentences about streams means on the platform.
 *
 * @param onWatermark whether it is about a watermark that is missing
 * @param what what the query does, behind its name
 * @param sentences Spark's sentences, with {@code <>} for what differs
 */
record StreamCondition(
    String rule,
    Severity severity,
    boolean onWatermark,
    String what,
    String hint,
    List<String> sentences) {

  private static final String MATERIALIZED =
      "compute it in a materialized view that reads the stream's table";

  /** Everything that Spark's checker says of streams. */
  private static final List<StreamCondition> ALL =
      List.of(
          new StreamCondition(
              "stream.aggregate",
              Severity.WARNING,
              true,
              "aggregates a stream without a watermark, so that each update computes everything"
                  + " anew",
              "set withWatermark(..) before it and group by a window(..) of that column, or"
                  + " aggregate in a materialized view",
              List.of("streaming aggregations without watermark")),
          error(
              "stream.session-window",
              "aggregates by sessions, which an update flow cannot write",
              "write it with an append flow: appendFlow(..)",
              "session window streaming aggregations"),
          new StreamCondition(
              "stream.sort",
              Severity.WARNING,
              false,
              "sorts a stream",
              "leave the order out: a table has none",
              List.of(
                  "Sorting is not supported on streaming DataFrames/Datasets, unless it is on"
                      + " aggregated DataFrame/Dataset in Complete output mode")),
          error(
              "stream.window-function",
              "uses a window function over rows of a stream",
              "group by a window(..) of time, or " + MATERIALIZED,
              "NON_TIME_WINDOW_NOT_SUPPORTED_IN_STREAMING"),
          new StreamCondition(
              "stream.outer-join",
              Severity.ERROR,
              true,
              "joins two streams without what ends the wait for a match",
              "set withWatermark(..) on both sides, and bound the time between them in the join's"
                  + " condition",
              List.of(
                  "Stream-stream <> join between two streaming DataFrame/Datasets is not supported"
                      + " without a watermark in the join keys, or a watermark on the nullable side"
                      + " and an appropriate range condition")),
          error(
              "stream.join-side",
              "keeps the unmatched rows of what is at rest, joined with a stream",
              "put the stream on the side whose rows are kept, or join them in a materialized view",
              "FullOuter joins with streaming DataFrames/Datasets on the left and a static"
                  + " DataFrame/Dataset on the right is not supported",
              "FullOuter joins with streaming DataFrames/Datasets on the right and a static"
                  + " DataFrame/Dataset on the left is not supported",
              "<> joins with a streaming DataFrame/Dataset on the right are not supported",
              "<> join with a streaming DataFrame/Dataset on the right and a static"
                  + " DataFrame/Dataset on the left is not supported",
              "RightOuter join with a streaming DataFrame/Dataset on the left and a static"
                  + " DataFrame/DataSet on the right not supported",
              "Join type <> is not supported with streaming DataFrame/Dataset"),
          error(
              "stream.join-update",
              "joins two streams, whose outer join an update flow cannot write",
              "write it with an append flow: appendFlow(..)",
              "<> join between two streaming DataFrames/Datasets is not supported in <> output"
                  + " mode, only in Append output mode",
              "<> join between two streaming DataFrames/Datasets is not supported in <> output"
                  + " mode, only in Append and Update output modes"),
          error(
              "stream.distinct-aggregate",
              "aggregates the distinct values of a stream",
              "use approx_count_distinct(..), or " + MATERIALIZED,
              "Distinct aggregations are not supported on streaming DataFrames/Datasets. Consider"
                  + " using approx_count_distinct() instead."),
          error(
              "stream.union",
              "unites a stream with data at rest",
              "write the data at rest in a flow of its own: appendFlowOnce(..)",
              "Union between streaming and batch DataFrames/Datasets is not supported"),
          error(
              "stream.set-operation",
              "takes the difference or the intersection with a stream",
              MATERIALIZED,
              "Except on a streaming DataFrame/Dataset on the right is not supported",
              "Intersect of streaming DataFrames/Datasets is not supported"),
          error(
              "stream.sample",
              "takes a sample of a stream",
              "filter by a condition instead",
              "Sampling is not supported on streaming DataFrames/Datasets"),
          new StreamCondition(
              "stream.within-watermark",
              Severity.ERROR,
              true,
              "drops duplicates within a watermark that is not set",
              "set withWatermark(..) before it",
              List.of(
                  "dropDuplicatesWithinWatermark is not supported on streaming"
                      + " DataFrames/DataSets without watermark")),
          new StreamCondition(
              "stream.state",
              Severity.ERROR,
              true,
              "keeps state in several steps, of which a later one would lose rows that come late",
              "write the first of them into a table of its own",
              List.of("Detected pattern of possible 'correctness' issue due to global watermark.")),
          error(
              "stream.unsupported",
              "does what no stream can",
              MATERIALIZED,
              "Expression(s): <> is not supported with streaming DataFrames/Datasets",
              "Grouping Sets is not supported on streaming DataFrames/Datasets",
              "Offset is not supported on streaming DataFrames/Datasets",
              "Limits are not supported on streaming DataFrames/Datasets in Update output mode",
              "no streaming aggregations",
              "Change Data Capture (CDC) streaming reads with post-processing",
              "CoGrouping with a streaming DataFrame/Dataset is not supported",
              "Commands like CreateTable*, AlterTable*, Show* are not supported with streaming"
                  + " DataFrames/Datasets",
              "InsertIntoDir is not supported with streaming DataFrames/Datasets",
              "Cannot return immediate result on streaming DataFrames/Dataset. Queries with"
                  + " streaming DataFrames/Datasets must be executed with writeStream.start().",
              "Multiple mapGroupsWithStates are not supported on a streaming DataFrames/Datasets",
              "Mixing mapGroupsWithStates and flatMapGroupsWithStates are not supported on a"
                  + " streaming DataFrames/Datasets",
              "Multiple flatMapGroupsWithStates are not supported when they are not all in append"
                  + " mode or the output mode is not append on a streaming DataFrames/Datasets",
              "Multiple applyInPandasWithStates are not supported on a streaming"
                  + " DataFrames/Datasets",
              "Non-streaming DataFrame/Dataset is not supported as the initial state in"
                  + " [flatMap|map]GroupsWithState operation on a streaming DataFrame/Dataset",
              "mapGroupsWithState is not supported with <> output mode on a streaming"
                  + " DataFrame/Dataset",
              "flatMapGroupsWithState in update mode is not supported with <> output mode on a"
                  + " streaming DataFrame/Dataset",
              "flatMapGroupsWithState in append mode is not supported with <> output mode on a"
                  + " streaming DataFrame/Dataset",
              "flatMapGroupsWithState in update mode is not supported with aggregation on a"
                  + " streaming DataFrame/Dataset",
              "applyInPandasWithState in update mode is not supported with <> output mode on a"
                  + " streaming DataFrame/Dataset",
              "applyInPandasWithState in append mode is not supported with <> output mode on a"
                  + " streaming DataFrame/Dataset",
              "applyInPandasWithState in update mode is not supported with aggregation on a"
                  + " streaming DataFrame/Dataset",
              "applyInPandasWithState in append mode is not supported after aggregation on a"
                  + " streaming DataFrame/Dataset",
              "Watermark must be specified in the query using"
                  + " '[Dataset/DataFrame].withWatermark()' for using event-time timeout in a <>."
                  + " Event-time timeout not supported without watermark."));

  /** For a sentence that is not in the table, which a test of ours does not let pass. */
  private static final StreamCondition OTHER =
      error("stream.unsupported", "does what no stream can", MATERIALIZED);

  StreamCondition {
    requireNonNull(rule, "rule");
    requireNonNull(severity, "severity");
    requireNonNull(what, "what");
    requireNonNull(hint, "hint");
    sentences = List.copyOf(sentences);
  }

  private static StreamCondition error(String rule, String what, String hint, String... sentences) {
    return new StreamCondition(rule, Severity.ERROR, false, what, hint, List.of(sentences));
  }

  /** What stands in the table for a sentence. */
  static Optional<StreamCondition> find(String sentence) {
    return ALL.stream()
        .filter(each -> each.sentences.stream().anyMatch(known -> isLike(known, sentence)))
        .findFirst();
  }

  private static boolean isLike(String known, String sentence) {
    return Pattern.compile("\\Q" + known.replace("<>", "\\E.*?\\Q") + "\\E")
        .matcher(sentence)
        .lookingAt();
  }

  /** What an error means. */
  static StreamCondition of(AnalysisException error) {
    return find(sentence(error)).orElse(OTHER);
  }

  /** The part of an error that tells it from others. */
  static String sentence(AnalysisException error) {
    var values = error.getMessageParameters();
    String condition = String.valueOf(error.getCondition());
    if (condition.startsWith("STREAMING_OUTPUT_MODE")) {
      return values.getOrDefault("operation", condition);
    }
    return values.getOrDefault("msg", condition);
  }
}
