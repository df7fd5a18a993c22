package dev.sluice.conformance;

import static dev.sluice.dsl.Sluice.bundle;
import static dev.sluice.dsl.Sluice.pipeline;
import static dev.sluice.dsl.Sluice.serverless;
import static dev.sluice.dsl.Sluice.silver;
import static dev.sluice.dsl.Sluice.view;
import static java.util.Objects.requireNonNull;

import dev.sluice.dsl.BatchQuery;
import dev.sluice.dsl.ExpectingBuilder;
import dev.sluice.dsl.Query;
import dev.sluice.dsl.StreamQuery;
import dev.sluice.dsl.TableFlow;
import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A pipeline as the steps that make it, so that some of them can be left out, and so that it can be
 * written down as Java.
 */
record Plan(List<Table> tables) {

  /** The datasets made so far, by name. */
  interface Made extends Function<String, Dataset> {}

  /**
   * How a query begins.
   *
   * @param java such as {@code read(t1)}
   */
  record Start(String java, Function<Made, Query<?>> query) {}

  /** One operator of a query: {@code .where(..)}. */
  record Step(String java, Step.Change change) {

    /** Takes a query and the datasets made so far. */
    interface Change {
      Query<?> apply(Query<?> query, Made made);
    }
  }

  /** An expectation, {@code .expect("e1", ..)}. */
  record Rule(String name, Piece condition) {}

  /** A flow of changes, {@code autoCdc(t1).keys("c0")..}. */
  record Changes(String java, Function<Made, TableFlow> flow) {}

  /**
   * A dataset.
   *
   * @param changes what feeds it instead of a query
   */
  record Table(
      String name,
      boolean view,
      Start start,
      List<Step> steps,
      List<Rule> rules,
      Optional<Changes> changes) {}

  Plan {
    tables = List.copyOf(tables);
  }

  /**
   * The bundle of one pipeline.
   *
   * @throws RuntimeException if steps that were left out are missed
   */
  Bundle build() {
    Map<String, Dataset> made = new LinkedHashMap<>();
    for (Table table : tables) {
      made.put(table.name(), build(table, name -> requireNonNull(made.get(name))));
    }
    return bundle("random")
        .add(
            pipeline("random")
                .publishTo("main", "made")
                .compute(serverless())
                .add(made.values().toArray(Dataset[]::new))
                .build())
        .build();
  }

  private static Dataset build(Table table, Made made) {
    if (table.changes().isPresent()) {
      return ruled(
              silver(table.name()).fedBy(table.changes().get().flow().apply(made)), table.rules())
          .build();
    }
    Query<?> query = table.start().query().apply(made);
    for (Step step : table.steps()) {
      query = step.change().apply(query, made);
    }
    if (query instanceof StreamQuery stream) {
      return table.view()
          ? ruled(view(table.name()).from(stream), table.rules()).build()
          : ruled(silver(table.name()).from(stream), table.rules()).build();
    }
    BatchQuery batch = (BatchQuery) query;
    return table.view()
        ? ruled(view(table.name()).from(batch), table.rules()).build()
        : ruled(silver(table.name()).from(batch), table.rules()).build();
  }

  private static <B extends ExpectingBuilder<B>> B ruled(B builder, List<Rule> rules) {
    B all = builder;
    for (Rule rule : rules) {
      all = all.expect(rule.name(), rule.condition().<Boolean>as());
    }
    return all;
  }

  /** The Java that makes the same pipeline. */
  String java() {
    StringBuilder java = new StringBuilder();
    for (Table table : tables) {
      java.append(
          "var %s =\n    %s(\"%1$s\")\n".formatted(table.name(), table.view() ? "view" : "silver"));
      if (table.changes().isPresent()) {
        java.append("        .fedBy(").append(table.changes().get().java());
      } else {
        java.append("        .from(\n            ").append(table.start().java());
        table.steps().forEach(step -> java.append("\n                ").append(step.java()));
      }
      java.append(")\n");
      for (Rule rule : table.rules()) {
        java.append(
            "        .expect(\"%s\", %s)\n".formatted(rule.name(), rule.condition().java()));
      }
      java.append("        .build();\n");
    }
    return java.toString();
  }

  /** The plans with one dataset, one step or one rule less; the last dataset goes first. */
  Stream<Plan> smaller() {
    List<Plan> plans = new ArrayList<>();
    for (int i = tables.size() - 1; i >= 0; i--) {
      plans.add(new Plan(without(tables, i)));
    }
    for (int i = tables.size() - 1; i >= 0; i--) {
      Table table = tables.get(i);
      for (int n = table.steps().size() - 1; n >= 0; n--) {
        plans.add(with(i, steps(table, without(table.steps(), n), table.rules())));
      }
      for (int n = table.rules().size() - 1; n >= 0; n--) {
        plans.add(with(i, steps(table, table.steps(), without(table.rules(), n))));
      }
    }
    return plans.stream();
  }

  private Plan with(int index, Table table) {
    List<Table> others = new ArrayList<>(tables);
    others.set(index, table);
    return new Plan(others);
  }

  private static Table steps(Table table, List<Step> steps, List<Rule> rules) {
    return new Table(table.name(), table.view(), table.start(), steps, rules, table.changes());
  }

  private static <T> List<T> without(List<T> all, int index) {
    List<T> fewer = new ArrayList<>(all);
    fewer.remove(index);
    return List.copyOf(fewer);
  }
}
