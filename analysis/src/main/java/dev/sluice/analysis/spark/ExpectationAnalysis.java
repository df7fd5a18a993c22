package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.AnalysedExpectation;
import dev.sluice.analysis.Columns;
import dev.sluice.analysis.TableRef;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Queries;
import dev.sluice.model.Dataset;
import dev.sluice.model.Expectation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.catalyst.expressions.And;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.SubqueryExpression$;
import org.apache.spark.sql.catalyst.plans.logical.Filter;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;

/** The expectations of a dataset: conditions over its own columns, and nothing else. */
final class ExpectationAnalysis {

  /** What is wrong in a condition, by the rule that says so of a query. */
  private static final Map<String, String> RULES =
      Map.of(
          "types.not-boolean", "expectations.not-boolean",
          "aggregate.misplaced", "expectations.several-rows",
          "windows.misplaced", "expectations.several-rows",
          "generators.misplaced", "expectations.several-rows",
          "subqueries.unsupported", "expectations.subquery");

  private final Env env;
  private final Dataset dataset;
  private final Columns columns;
  private final List<Diagnostic> found;

  ExpectationAnalysis(Env env, Dataset dataset, Columns columns, List<Diagnostic> found) {
    this.env = requireNonNull(env, "env");
    this.dataset = requireNonNull(dataset, "dataset");
    this.columns = requireNonNull(columns, "columns");
    this.found = requireNonNull(found, "found");
  }

  /** All in one plan; one by one only when something is wrong with one of them. */
  List<AnalysedExpectation> all() {
    List<Expectation> all = dataset.expectations();
    if (all.isEmpty()) {
      return List.of();
    }
    QueryAnalysis.Result together = analyse(all, "Expectations of `" + dataset.name() + "`");
    List<Expression> conditions =
        together.found().isEmpty() ? conditions(together, all.size()) : List.of();
    List<AnalysedExpectation> analysed = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean fine = conditions.size() == all.size() && problem(conditions.get(i)) == null;
      if (fine) {
        judge(all.get(i), conditions.get(i), together);
      }
      analysed.add(
          fine
              ? new AnalysedExpectation(all.get(i), true, reads(conditions.get(i)))
              : alone(all.get(i)));
    }
    return analysed;
  }

  private AnalysedExpectation alone(Expectation expectation) {
    String subject = subject(expectation);
    QueryAnalysis.Result result = analyse(List.of(expectation), subject);
    int before = found.size();
    result.found().forEach(each -> found.add(asExpectation(subject, each)));
    Set<String> reads = Set.of();
    List<Expression> conditions = conditions(result, 1);
    if (!conditions.isEmpty()) {
      reads = reads(conditions.get(0));
      Diagnostic problem = problem(conditions.get(0));
      if (problem != null && found.size() == before) {
        found.add(placed(problem, subject, expectation));
      }
      boolean valid = found.size() == before;
      judge(expectation, conditions.get(0), result);
      return new AnalysedExpectation(expectation, valid, reads);
    }
    return new AnalysedExpectation(expectation, found.size() == before, reads);
  }

  /** Reports what the platform evaluates, and is nearly always wrong. */
  private void judge(Expectation expectation, Expression condition, QueryAnalysis.Result result) {
    String subject = subject(expectation);
    Scope scope = new Scope(subject, expectation.origin(), result.marks(), env.facts(), found);
    result.plan().ifPresent(plan -> scope.facts().add(plan.children().head()));
    if (condition.foldable()) {
      scope.warn(
          "expectations.constant",
          condition,
          "looks at no column, so that it holds for all rows or for none",
          "compare a column, or leave the expectation out");
    } else {
      ExpressionRules.check(condition, scope);
    }
  }

  private String subject(Expectation expectation) {
    return "Expectation `%s` of `%s`".formatted(expectation.name(), dataset.name());
  }

  private QueryAnalysis.Result analyse(List<Expectation> expectations, String subject) {
    return QueryAnalysis.of(
        env,
        subject,
        expectations.get(0).origin(),
        Queries.roots(dataset),
        build -> {
          LogicalPlan plan =
              Inputs.relation(new TableRef.OfDataset(dataset), columns, false, false);
          Expression all = null;
          for (Expectation each : expectations) {
            Expression condition =
                build.marks().at(each, each.origin(), () -> build.expression(each.condition()));
            all = all == null ? condition : new And(all, condition);
          }
          Expression whole = all;
          return build
              .marks()
              .at(
                  expectations,
                  expectations.get(0).origin(),
                  () -> build.broken().has(expectations) ? plan : new Filter(whole, plan));
        });
  }

  /** The resolved conditions in their order; none when Spark had something against them. */
  private static List<Expression> conditions(QueryAnalysis.Result result, int count) {
    if (result.plan().isEmpty() || !(result.plan().get() instanceof Filter filter)) {
      return List.of();
    }
    List<Expression> conditions = new ArrayList<>();
    Expression rest = filter.condition();
    for (int i = 1; i < count; i++) {
      if (!(rest instanceof And and)) {
        return List.of();
      }
      conditions.add(0, and.right());
      rest = and.left();
    }
    conditions.add(0, rest);
    return conditions;
  }

  /** What Spark accepts in a filter and the platform does not in an expectation. */
  private static Diagnostic problem(Expression condition) {
    if (SubqueryExpression$.MODULE$.hasSubquery(condition)) {
      return Diagnostic.error("expectations.subquery", unknown(), "has a subquery")
          .hint("join the other table in the query, and look at the column that it gives");
    }
    if (!condition.deterministic()) {
      return Diagnostic.error(
              "expectations.not-deterministic",
              unknown(),
              "may hold for a row once and fail for the same row later")
          .hint("leave out what is random");
    }
    return null;
  }

  private static dev.sluice.model.Origin unknown() {
    return dev.sluice.model.Origin.unknown();
  }

  private static Diagnostic placed(Diagnostic problem, String subject, Expectation expectation) {
    return new Diagnostic(
        problem.rule(),
        problem.severity(),
        subject + " " + problem.message() + ".",
        expectation.origin(),
        problem.related(),
        problem.hints());
  }

  private static Diagnostic asExpectation(String subject, Diagnostic finding) {
    String rule = RULES.get(finding.rule());
    if (rule == null) {
      return finding;
    }
    boolean rows = rule.equals("expectations.several-rows");
    return new Diagnostic(
        rule,
        finding.severity(),
        rows
            ? subject + " looks at more than one row: it has an aggregate, a window or a generator."
            : finding.message().replace(" filters by ", " is "),
        finding.origin(),
        finding.related(),
        rows
            ? List.of("compute the value in the query, and look at the column that it gives")
            : finding.hints(),
        finding.excerpt());
  }

  private static Set<String> reads(Expression condition) {
    Set<String> names = new LinkedHashSet<>();
    condition.foreach(
        Scala.function(
            expr -> {
              if (expr instanceof Attribute column && !InputRelation.isMore(column)) {
                names.add(column.name());
              }
              if (expr instanceof Unknown unknown
                  && Scala.list(unknown.children()).stream()
                      .anyMatch(
                          part -> part instanceof Attribute more && InputRelation.isMore(more))) {
                names.add(unknown.name());
              }
              return scala.runtime.BoxedUnit.UNIT;
            }));
    return names;
  }
}
