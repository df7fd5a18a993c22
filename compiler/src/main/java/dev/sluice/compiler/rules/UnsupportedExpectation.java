package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Dataset;
import dev.sluice.model.Expectation;
import dev.sluice.model.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The condition of an expectation has something that conditions may not have.
 *
 * <p>A condition is judged row by row, in SQL: it has no Python function, no window, no aggregate
 * and no generator, and nothing that answers differently each time.
 */
final class UnsupportedExpectation implements Rule {

  private static final Set<String> AGGREGATES =
      Set.of(
          "sum",
          "sum_distinct",
          "avg",
          "mean",
          "min",
          "max",
          "count",
          "count_distinct",
          "count_if",
          "approx_count_distinct",
          "first",
          "last",
          "any_value",
          "collect_list",
          "collect_set",
          "stddev",
          "stddev_pop",
          "stddev_samp",
          "variance",
          "var_pop",
          "var_samp",
          "median",
          "mode",
          "percentile",
          "percentile_approx",
          "corr",
          "max_by",
          "min_by",
          "bool_and",
          "bool_or");

  private static final Set<String> GENERATORS =
      Set.of(
          "explode",
          "explode_outer",
          "posexplode",
          "posexplode_outer",
          "inline",
          "inline_outer",
          "stack",
          "json_tuple");

  private static final Set<String> CHANGING =
      Set.of("rand", "randn", "uuid", "shuffle", "monotonically_increasing_id", "random");

  @Override
  public String id() {
    return "expectation.unsupported";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Class<?> kind : List.of(Expr.UdfCall.class, Expr.Over.class, Expr.Call.class)) {
      for (ModelWalk.Step step : context.all(kind)) {
        Optional<Expectation> expectation = step.inside(Expectation.class);
        // the function of a window is told by its window
        boolean told =
            !(step.value() instanceof Expr.Over) && step.inside(Expr.Over.class).isPresent();
        if (expectation.isPresent() && !told) {
          mistake((Expr) step.value())
              .map(mistake -> unsupported(step, expectation.get(), mistake))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<String> mistake(Expr expr) {
    if (expr instanceof Expr.UdfCall udf) {
      return Optional.of("the Python function `" + udf.function().name() + "`");
    }
    if (expr instanceof Expr.Over) {
      return Optional.of("a window");
    }
    String function = ((Expr.Call) expr).function();
    if (AGGREGATES.contains(function)) {
      return Optional.of("the aggregate `" + function + "`");
    }
    if (GENERATORS.contains(function)) {
      return Optional.of("`" + function + "`, which makes several rows");
    }
    return CHANGING.contains(function)
        ? Optional.of("`" + function + "`, which answers differently each time")
        : Optional.empty();
  }

  private Diagnostic unsupported(ModelWalk.Step step, Expectation expectation, String mistake) {
    String dataset =
        step.inside(Dataset.class).map(found -> "`" + found.name() + "`").orElse("a dataset");
    return Diagnostic.error(
            id(),
            expectation.origin(),
            "The expectation `%s` of %s uses %s, which conditions cannot."
                .formatted(expectation.name(), dataset, mistake))
        .hint("compute it as a column of the query, and let the expectation look at that column");
  }
}
