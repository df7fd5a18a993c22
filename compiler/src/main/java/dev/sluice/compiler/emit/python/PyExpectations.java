package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.python.syntax.Py;
import dev.sluice.compiler.emit.python.syntax.PyPrinter;
import dev.sluice.model.Expectation;
import dev.sluice.model.Expectation.Action;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Data quality rules: decorators of a function, or arguments of a call. */
final class PyExpectations {

  /** So many rules with one action, and more, are one dictionary. */
  private static final int MANY = 4;

  private final Dialects dialect;
  private final Scope scope;
  private final PyExpr exprs;

  PyExpectations(Dialects dialect, Scope scope) {
    this.dialect = dialect;
    this.scope = scope;
    this.exprs = new PyExpr(scope);
  }

  /** One decorator for each, in their order; many with one action together. */
  List<String> decorators(List<Expectation> expectations) {
    Map<Action, List<Expectation>> byAction = byAction(expectations);
    Set<Action> written = new LinkedHashSet<>();
    List<String> decorators = new ArrayList<>();
    for (Expectation expectation : expectations) {
      Action action = action(expectation);
      List<Expectation> same = byAction.get(action);
      if (same.size() < MANY) {
        Py rule = decorator(action, false);
        decorators.add(
            PyPrinter.decorator(
                rule.call(Py.string(expectation.name()), exprs.sqlText(expectation.condition()))));
      } else if (written.add(action)) {
        decorators.add(PyPrinter.decorator(decorator(action, true).call(dictionary(same))));
      }
    }
    return decorators;
  }

  /** The arguments {@code expect_all..}. */
  void arguments(List<Expectation> expectations, Arguments arguments) {
    Map<Action, List<Expectation>> byAction = byAction(expectations);
    List<Expectation> strict = byAction.getOrDefault(Action.FAIL_WARN_IN_DEVELOPMENT, List.of());
    Py development = strict.isEmpty() ? Py.atom("None") : scope.isDevelopment();
    argument("expect_all", byAction.get(Action.WARN), strict, development, true, arguments);
    argument(
        "expect_all_or_drop", byAction.get(Action.DROP), List.of(), development, true, arguments);
    argument(
        "expect_all_or_fail", byAction.get(Action.FAIL), strict, development, false, arguments);
  }

  private void argument(
      String name,
      List<Expectation> always,
      List<Expectation> sometimes,
      Py development,
      boolean inDevelopment,
      Arguments arguments) {
    List<Py.Entry> entries = new ArrayList<>(entries(always == null ? List.of() : always));
    if (!sometimes.isEmpty()) {
      Py rules = dictionary(sometimes);
      Py none = new Py.Dictionary(List.of());
      Py chosen =
          inDevelopment
              ? new Py.Conditional(rules, development, none)
              : new Py.Conditional(none, development, rules);
      if (entries.isEmpty()) {
        arguments.add(name, chosen);
        return;
      }
      entries.add(new Py.Entry(Optional.empty(), chosen));
    }
    if (!entries.isEmpty()) {
      arguments.add(name, new Py.Dictionary(entries));
    }
  }

  private Py decorator(Action action, boolean all) {
    String word = all ? "expect_all" : "expect";
    return switch (action) {
      case WARN -> dialect.api(word);
      case DROP -> dialect.api(word + "_or_drop");
      case FAIL -> dialect.api(word + "_or_fail");
      case FAIL_WARN_IN_DEVELOPMENT ->
          scope.chosenInDevelopment(
              word + "_or_fail_in_production", dialect.api(word), dialect.api(word + "_or_fail"));
    };
  }

  /** Without a target in development there is nothing to choose. */
  private Action action(Expectation expectation) {
    return expectation.action() == Action.FAIL_WARN_IN_DEVELOPMENT && !scope.hasDevelopment()
        ? Action.FAIL
        : expectation.action();
  }

  private Map<Action, List<Expectation>> byAction(List<Expectation> expectations) {
    Map<Action, List<Expectation>> byAction = new EnumMap<>(Action.class);
    for (Expectation expectation : expectations) {
      byAction.computeIfAbsent(action(expectation), key -> new ArrayList<>()).add(expectation);
    }
    return byAction;
  }

  private Py dictionary(List<Expectation> expectations) {
    return new Py.Dictionary(entries(expectations));
  }

  private List<Py.Entry> entries(List<Expectation> expectations) {
    return expectations.stream()
        .map(
            expectation ->
                new Py.Entry(
                    Optional.of(Py.string(expectation.name())),
                    exprs.sqlText(expectation.condition())))
        .toList();
  }
}
