package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.rules.LostColumns;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Severity;
import dev.sluice.compiler.graph.Queries;
import dev.sluice.model.Origin;
import dev.sluice.model.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.streaming.OutputMode;

/** A query through Spark's analyser: all that is wrong with it, and what it is without that. */
final class QueryAnalysis {

  /** More mistakes than anybody makes in one query; each costs an analysis. */
  private static final int MOST = 60;

  private final Env env;
  private final String subject;
  private final Origin origin;
  private final List<Query> reads;
  private final Broken broken = new Broken();
  private final List<Diagnostic> errors = new ArrayList<>();

  private QueryAnalysis(Env env, String subject, Origin origin, List<Query> reads) {
    this.env = requireNonNull(env, "env");
    this.subject = requireNonNull(subject, "subject");
    this.origin = requireNonNull(origin, "origin");
    this.reads = List.copyOf(reads);
  }

  /**
   * What came out.
   *
   * @param plan the resolved plan, of what is right with the query; absent when nothing is left
   * @param marks the places of the plan's nodes
   * @param found all findings
   */
  record Result(Optional<LogicalPlan> plan, Marks marks, List<Diagnostic> found) {
    Result {
      found = List.copyOf(found);
    }
  }

  /**
   * Analyses a query.
   *
   * @param subject who reads, for messages
   * @param mode how the stream is written; absent for a query that is run at rest
   */
  static Result of(Env env, String subject, Query query, Optional<OutputMode> mode) {
    QueryAnalysis analysis = new QueryAnalysis(env, subject, query.origin(), List.of(query));
    Result result = analysis.run(build -> build.plan(query), build -> analysis.prefix(query));
    return result.plan().map(plan -> analysis.judged(plan, result, mode)).orElse(result);
  }

  /** What Spark accepts and streams cannot, or nobody wants. */
  private Result judged(LogicalPlan plan, Result result, Optional<OutputMode> mode) {
    PlanView view =
        new PlanView(
            env, subject, origin, plan, result.marks(), mode.filter(m -> plan.isStreaming()));
    List<Diagnostic> found = new ArrayList<>(result.found());
    view.mode().ifPresent(how -> found.addAll(Streaming.check(view, how)));
    if (found.stream().noneMatch(each -> each.severity() == Severity.ERROR)) {
      found.addAll(StreamRules.check(view));
    }
    return new Result(result.plan(), result.marks(), found);
  }

  /**
   * Analyses a plan that is made of more than a query.
   *
   * @param reads the queries that give its columns
   */
  static Result of(
      Env env,
      String subject,
      Origin origin,
      List<Query> reads,
      Function<Build, LogicalPlan> maker) {
    return new QueryAnalysis(env, subject, origin, reads).run(maker, build -> Optional.empty());
  }

  private Result run(Function<Build, LogicalPlan> maker, Function<Build, Optional<Query>> search) {
    Build build = null;
    for (int attempt = 0; attempt < MOST; attempt++) {
      build = new Build(env, broken, subject);
      Exception error;
      try {
        LogicalPlan plan = env.session().analyse(maker.apply(build));
        return new Result(Optional.of(plan), build.marks(), all(build));
      } catch (Exception e) { // Scala declares no exceptions
        error = e;
      }
      if (!blame(error, build, search)) {
        break;
      }
    }
    return new Result(Optional.empty(), new Marks(), build == null ? errors : all(build));
  }

  private List<Diagnostic> all(Build build) {
    List<Diagnostic> all = new ArrayList<>(errors);
    all.addAll(build.found());
    return all;
  }

  /** Reports an error, and takes what it is about out of the next attempt; false if it cannot. */
  private boolean blame(Exception exception, Build build, Function<Build, Optional<Query>> search) {
    if (exception instanceof AnalysisException error
        && "INVALID_EXTRACT_BASE_FIELD_TYPE".equals(error.getCondition())
        && concernsUnknown(error)
        && broken.addBase(base(error))) {
      return true;
    }
    Optional<Marks.Spot> spot =
        exception instanceof AnalysisException error ? build.marks().spot(error) : Optional.empty();
    Optional<Query> operator = spot.isPresent() ? Optional.empty() : search.apply(build);
    if (!concernsUnknown(exception)) {
      Origin place = operator.map(Query::origin).filter(Origin::isKnown).orElse(origin);
      Diagnostic found = finding(exception, place);
      Diagnostic placed = spot.map(there -> Excerpts.at(there, found)).orElse(found);
      errors.add(
          exception instanceof AnalysisException error
              ? Errors.missing(error)
                  .map(name -> LostColumns.above(reads).related(placed, name))
                  .orElse(placed)
              : placed);
    }
    return spot.map(broken::add).orElseGet(() -> operator.map(broken::add).orElse(false));
  }

  private Diagnostic finding(Exception exception, Origin place) {
    if (exception instanceof AnalysisException error) {
      return Errors.of(subject, place, error);
    }
    if (exception instanceof SparkThrowable error
        && error.getCondition() != null
        && !error.isInternalError()) {
      return Errors.refused(subject, place, error.getCondition(), exception);
    }
    return Diagnostic.info(
            "analysis.incomplete",
            place,
            "%s could not be analysed: %s".formatted(subject, Errors.sentence(exception)))
        .hint("state its columns with .returns(Record.class), so that what reads it is checked");
  }

  private static String base(AnalysisException error) {
    String name = error.getMessageParameters().getOrDefault("base", "").replace("\"", "");
    List<String> parts = dev.sluice.model.Names.parts(name);
    return parts.get(parts.size() - 1);
  }

  /** Whether an error is about something whose type or name nobody knows. */
  private static boolean concernsUnknown(Exception exception) {
    return exception instanceof AnalysisException error
        && error.getMessageParameters().values().stream()
            .anyMatch(
                value -> value.contains(UnknownType.SQL) || value.contains(InputRelation.MORE));
  }

  /** The first operator, from the sources up, with which a query is wrong. */
  private Optional<Query> prefix(Query query) {
    for (Query part : Queries.all(query)) {
      if (broken.has(part)) {
        continue;
      }
      try {
        env.session().analyse(new Build(env, broken, subject).plan(part));
      } catch (Exception e) { // this is the one, whatever Spark has against it
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }
}
