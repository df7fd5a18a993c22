package dev.sluice.compiler.rules;

import static dev.sluice.compiler.models.Models.at;
import static dev.sluice.compiler.models.Models.bundle;
import static dev.sluice.compiler.models.Models.call;
import static dev.sluice.compiler.models.Models.col;
import static dev.sluice.compiler.models.Models.expect;
import static dev.sluice.compiler.models.Models.files;
import static dev.sluice.compiler.models.Models.loader;
import static dev.sluice.compiler.models.Models.pipeline;
import static dev.sluice.compiler.models.Models.replaceWhere;
import static dev.sluice.compiler.models.Models.table;
import static dev.sluice.compiler.rules.RuleCase.accepts;
import static dev.sluice.compiler.rules.RuleCase.reports;

import dev.sluice.compiler.models.APipeline;
import dev.sluice.model.Bundle;
import dev.sluice.model.Compute;
import dev.sluice.model.Expectation;
import dev.sluice.model.Expr;
import dev.sluice.model.Pipeline;
import dev.sluice.model.WindowSpec;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Expectations. */
final class ExpectationCases {

  private ExpectationCases() {}

  static List<RuleCase> all() {
    return List.of(
        accepts("expectation.duplicate", expecting(expect("a", "id > 1"), expect("b", "id > 2"))),
        reports(
            "expectation.duplicate",
            expecting(expect("valid id", "id > 1"), expect("Valid ID", "id > 2")),
            "80: `t` has two expectations that are called `Valid ID`."),
        accepts("expectation.empty", expecting(expect("a", "id > 1"))),
        reports(
            "expectation.empty",
            expecting(expect("a", "  ")),
            "80: The expectation `a` of `t` has no condition."),
        reports(
            "expectation.empty",
            expecting(expect("", "id > 1")),
            "80: An expectation of `t` has no name."),
        accepts("expectation.replace-where", expecting(expect("a", "id > 1"))),
        reports(
            "expectation.replace-where",
            bundle(
                pipeline(
                    "orders",
                    p -> {
                      p.preview = true;
                      p.datasets.add(
                          table(
                              "t",
                              t -> {
                                t.flows.add(replaceWhere(files("id INT")));
                                t.expectations.add(expect("a", "id > 1"));
                              }));
                    })),
            "80: `t` is filled with REPLACE WHERE, so it cannot have expectations."),
        accepts("expectation.unsupported", expecting(condition(call("length", col("id"))))),
        reports(
            "expectation.unsupported",
            expecting(condition(call("sum", col("id")))),
            "80: The expectation `a` of `t` uses the aggregate `sum`, which conditions cannot."),
        reports(
            "expectation.unsupported",
            expecting(condition(call("rand"))),
            "80: The expectation `a` of `t` uses `rand`, which answers differently each time, which"
                + " conditions cannot."),
        reports(
            "expectation.unsupported",
            expecting(
                condition(
                    new Expr.Over(
                        call("sum", col("id")),
                        new WindowSpec(List.of(col("id")), List.of(), Optional.empty()),
                        at(75)))),
            "80: The expectation `a` of `t` uses a window, which conditions cannot."),
        accepts("edition.expectations", edition(Pipeline.Edition.ADVANCED)),
        reports(
            "edition.expectations",
            edition(Pipeline.Edition.PRO),
            "80: The expectations of `t` need edition ADVANCED, but pipeline `orders` has PRO."));
  }

  private static Expectation condition(Expr condition) {
    return new Expectation("a", condition, Expectation.Action.DROP, at(80));
  }

  private static Bundle edition(Pipeline.Edition edition) {
    return expecting(
        p -> {
          p.compute = new Compute.Clusters(List.of(), Optional.empty());
          p.edition = edition;
        },
        expect("a", "id > 1"));
  }

  private static Bundle expecting(Expectation... expectations) {
    return expecting(p -> {}, expectations);
  }

  private static Bundle expecting(Consumer<APipeline> settings, Expectation... expectations) {
    return bundle(
        pipeline(
            "orders",
            p -> {
              settings.accept(p);
              p.datasets.add(
                  table(
                      "t",
                      t -> {
                        t.query = loader("id INT");
                        t.expectations.addAll(List.of(expectations));
                      }));
            }));
  }
}
