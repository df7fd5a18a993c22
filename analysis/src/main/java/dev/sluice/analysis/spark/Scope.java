package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Severity;
import dev.sluice.model.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.catalyst.expressions.Expression;

/** What rules know of the plan that they look at, and where their findings go. */
final class Scope {

  private final String subject;
  private final Origin origin;
  private final Marks marks;
  private final Facts facts;
  private final List<Diagnostic> found;
  private final Set<List<Object>> seen = new HashSet<>();
  private Optional<Expression> parent = Optional.empty();

  /**
   * For one plan.
   *
   * @param subject who reads, for messages
   * @param origin the place of findings that have no better one
   */
  Scope(String subject, Origin origin, Marks marks, Facts facts, List<Diagnostic> found) {
    this.subject = requireNonNull(subject, "subject");
    this.origin = requireNonNull(origin, "origin");
    this.marks = requireNonNull(marks, "marks");
    this.facts = requireNonNull(facts, "facts");
    this.found = requireNonNull(found, "found");
  }

  Facts facts() {
    return facts;
  }

  /** The expression around the one that is looked at. */
  Optional<Expression> parent() {
    return parent;
  }

  /** The expression around those that are looked at from now on. */
  void parent(Optional<Expression> expr) {
    parent = expr;
  }

  /** The piece of SQL text that an expression was written as; absent when it is none. */
  Optional<String> text(Expression expr) {
    return marks
        .spot(expr.origin())
        .filter(Marks.Spot::inText)
        .map(
            spot -> {
              String shown = spot.place().sql().orElseThrow().shown();
              return shown.substring(
                  Math.min(spot.start(), shown.length()),
                  Math.min(spot.stop() + 1, shown.length()));
            });
  }

  /** Reports at an expression, once for each place. */
  void report(String rule, Severity severity, Expression at, String sentence, String hint) {
    Diagnostic finding =
        new Diagnostic(
            rule, severity, subject + " " + sentence + ".", origin, List.of(), List.of(hint));
    Diagnostic placed =
        marks.spot(at.origin()).map(spot -> Excerpts.at(spot, finding)).orElse(finding);
    if (seen.add(List.of(rule, placed.origin(), placed.excerpt()))) {
      found.add(placed);
    }
  }

  void warn(String rule, Expression at, String sentence, String hint) {
    report(rule, Severity.WARNING, at, sentence, hint);
  }
}
