package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.emit.sql.SqlLimits;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Dataset;
import dev.sluice.model.Expectation;
import dev.sluice.model.Expr;
import dev.sluice.model.Flow;
import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A condition that the platform takes as SQL text has something that SQL cannot say. */
final class ExpressionNotSql implements Rule {

  @Override
  public String id() {
    return "expression.not-sql";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Dataset> site : context.datasets()) {
      for (Expectation rule : site.value().expectations()) {
        // Python functions in expectations are a finding of their own.
        if (!hasPython(rule.condition())) {
          check(
              () -> "The expectation `%s` of %s".formatted(rule.name(), site.name()),
              rule.condition(),
              rule.origin(),
              found);
        }
      }
    }
    for (Site<Flow.AutoCdc> site : context.flows(Flow.AutoCdc.class)) {
      Origin origin = site.value().origin();
      Supplier<String> flow = () -> " of the CDC flow into " + site.name();
      site.value()
          .applyAsDeletes()
          .ifPresent(it -> check(() -> "The condition of deletes" + flow.get(), it, origin, found));
      site.value()
          .applyAsTruncates()
          .ifPresent(
              it -> check(() -> "The condition of truncates" + flow.get(), it, origin, found));
    }
    for (Site<Flow.ReplaceWhere> site : context.flows(Flow.ReplaceWhere.class)) {
      Supplier<String> what = () -> "The condition of what is replaced in " + site.name();
      check(what, site.value().predicate(), site.value().origin(), found);
    }
    for (ModelWalk.Step step : context.all(Expr.JsonPath.class)) {
      Expr.JsonPath path = (Expr.JsonPath) step.value();
      Supplier<String> what = () -> "What the path `:" + path.path() + "` goes into";
      check(what, path.operand(), path.origin(), found);
    }
    return found;
  }

  private void check(Supplier<String> what, Expr expr, Origin origin, List<Diagnostic> found) {
    SqlLimits.of(expr)
        .ifPresent(
            problem ->
                found.add(
                    Diagnostic.error(
                            id(),
                            origin,
                            "%s has %s, which SQL cannot say.".formatted(what.get(), problem))
                        .hint("compute it as a column before, and use that column here")));
  }

  private static boolean hasPython(Expr expr) {
    boolean[] found = {false};
    ModelWalk.records(expr, value -> found[0] |= value instanceof Expr.UdfCall);
    return found[0];
  }
}
