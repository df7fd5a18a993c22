package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.catalyst.analysis.UnsupportedOperationChecker$;
import org.apache.spark.sql.catalyst.plans.logical.Aggregate;
import org.apache.spark.sql.catalyst.plans.logical.Distinct;
import org.apache.spark.sql.catalyst.plans.logical.EventTimeWatermark;
import org.apache.spark.sql.catalyst.plans.logical.LocalRelation;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Window;
import org.apache.spark.sql.streaming.OutputMode;

/** What Spark does not do on streams, at the operators that do it. */
final class Streaming {

  private final PlanView view;
  private final OutputMode mode;
  private final List<Diagnostic> found = new ArrayList<>();
  private final Deque<LogicalPlan> above = new ArrayDeque<>();

  private Streaming(PlanView view, OutputMode mode) {
    this.view = requireNonNull(view, "view");
    this.mode = requireNonNull(mode, "mode");
  }

  /** All that Spark has against a plan that is run as a stream. */
  static List<Diagnostic> check(PlanView view, OutputMode mode) {
    if (!view.plan().isStreaming() || error(view.plan(), mode).isEmpty()) {
      return List.of();
    }
    Streaming streaming = new Streaming(view, mode);
    streaming.checked(view.plan());
    return streaming.found;
  }

  private static Optional<AnalysisException> error(LogicalPlan plan, OutputMode mode) {
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

  /** A plan of which what was reported is a mere stream, so that the rest is judged on its own. */
  private LogicalPlan checked(LogicalPlan plan) {
    List<LogicalPlan> children = new ArrayList<>();
    boolean changed = false;
    above.push(plan);
    for (LogicalPlan child : Scala.list(plan.children())) {
      LogicalPlan next = checked(child);
      changed |= next != child;
      children.add(next);
    }
    above.pop();
    LogicalPlan judged = changed ? plan.withNewChildren(Scala.seq(children)) : plan;
    Optional<AnalysisException> error =
        judged.isStreaming() ? error(judged, mode) : Optional.empty();
    if (error.isEmpty()) {
      return judged;
    }
    StreamCondition condition = StreamCondition.of(error.get());
    if (!hasOwnRule(plan) && (!condition.onWatermark() || EventTimes.isSure(plan, view::isSure))) {
      found.add(finding(plan, condition, error.get()));
    }
    return new LocalRelation(plan.output(), Scala.seq(), true, Scala.none());
  }

  /** Duplicates are a rule of ours, and windows that are no text one of the compiler's. */
  private boolean hasOwnRule(LogicalPlan plan) {
    return plan instanceof Distinct
        || (plan instanceof Window
            && view.marks()
                .spot(plan.origin())
                .filter(spot -> spot.place().sql().isEmpty())
                .isPresent());
  }

  private Diagnostic finding(LogicalPlan plan, StreamCondition condition, AnalysisException error) {
    if (plan instanceof Aggregate aggregate && condition.rule().equals("stream.aggregate")) {
      Optional<LogicalPlan> late =
          above.stream().filter(EventTimeWatermark.class::isInstance).findFirst();
      if (late.isPresent()) {
        return late(late.get());
      }
      Optional<String> time = timeOf(aggregate);
      if (time.isPresent()) {
        return notGrouped(plan, time.get());
      }
    }
    String what =
        condition.rule().equals("stream.unsupported")
            ? condition.what() + ": " + lower(Errors.sentence(error))
            : condition.what() + ".";
    return view.at(
        plan,
        new Diagnostic(
            condition.rule(),
            condition.severity(),
            view.subject() + " " + what,
            view.origin(),
            List.of(),
            List.of(condition.hint())));
  }

  private static Optional<String> timeOf(Aggregate aggregate) {
    return Scala.list(aggregate.child().output()).stream()
        .filter(column -> EventTimes.delay(column).isPresent())
        .map(column -> column.name())
        .findFirst();
  }

  private Diagnostic late(LogicalPlan watermark) {
    return view.at(
        watermark,
        Diagnostic.warning(
                "stream.late-watermark",
                view.origin(),
                view.subject() + " sets a watermark behind the aggregation that it is for.")
            .hint("call withWatermark(..) before groupBy(..)"));
  }

  private Diagnostic notGrouped(LogicalPlan plan, String time) {
    return view.at(
        plan,
        new Diagnostic(
            "stream.aggregate",
            Severity.WARNING,
            "%s aggregates a stream, but does not group by `%s`, which has the watermark."
                .formatted(view.subject(), time),
            view.origin(),
            List.of(),
            List.of("group by window(..) of `%s` too".formatted(time))));
  }

  private static String lower(String text) {
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
