package dev.sluice.analysis.spark;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.rules.Messages;
import dev.sluice.model.Expr;
import dev.sluice.model.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.catalyst.analysis.UnresolvedFunction;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;

/** One attempt at Spark's plan for a query: the bridges, and what they find on the way. */
final class Build {

  private final Env env;
  private final Broken broken;
  private final String subject;
  private final Marks marks = new Marks();
  private final List<Diagnostic> found = new ArrayList<>();
  private final Exprs exprs = new Exprs(this);
  private final Texts texts = new Texts(this);
  private final Plans plans = new Plans(this);

  /**
   * An attempt.
   *
   * @param subject who reads, for messages: a name in back-ticks
   */
  Build(Env env, Broken broken, String subject) {
    this.env = requireNonNull(env, "env");
    this.broken = requireNonNull(broken, "broken");
    this.subject = requireNonNull(subject, "subject");
  }

  Env env() {
    return env;
  }

  Broken broken() {
    return broken;
  }

  String subject() {
    return subject;
  }

  Marks marks() {
    return marks;
  }

  Texts texts() {
    return texts;
  }

  Exprs exprs() {
    return exprs;
  }

  /** The plan of a query, unresolved. */
  LogicalPlan plan(Query query) {
    return query.accept(plans);
  }

  /** An expression, unresolved. */
  Expression expression(Expr expr) {
    return exprs.of(expr);
  }

  /** What was found wrong without Spark's help. */
  List<Diagnostic> found() {
    return found;
  }

  void report(Diagnostic finding) {
    found.add(finding);
  }

  /** A call as it is when Spark knows the function, or what the platform would make of it. */
  Expression function(Expression expr) {
    if (!(expr instanceof UnresolvedFunction call)) {
      return expr;
    }
    List<String> name = Scala.list(call.nameParts());
    List<Expression> arguments = Scala.list(call.arguments());
    String last = name.get(name.size() - 1);
    if (name.size() == 1 && env.session().hasFunction(last)) {
      return call;
    }
    Optional<PlatformFunctions.Signature> signature =
        name.size() == 1 ? PlatformFunctions.find(last) : Optional.empty();
    if (signature.isPresent()) {
      if (!signature.get().takes(arguments.size())) {
        report(
            at(
                    call,
                    Diagnostic.error(
                        "functions.arguments",
                        marks.here(),
                        "%s calls function `%s` with %s, but it takes %s."
                            .formatted(
                                subject,
                                last,
                                Messages.count(arguments.size(), "argument"),
                                signature.get().arity())))
                .hint("write it as `" + signature.get() + "`"));
      }
      return Unknown.of(last, arguments, signature.get().result());
    }
    if (name.size() > 1) {
      return Unknown.of(String.join(".", name), arguments);
    }
    List<String> known = new ArrayList<>(PlatformFunctions.names());
    env.session().functions().forEach(known::add);
    known.sort(comparing(each -> -commonStart(each, last)));
    Diagnostic unknown =
        at(
            call,
            Diagnostic.error(
                "functions.unknown",
                marks.here(),
                "%s calls function `%s`, which neither Spark nor the platform has."
                    .formatted(subject, last)));
    Diagnostic meant = Messages.didYouMean(unknown, last, known);
    report(
        meant.hints().isEmpty()
            ? meant.hint("call one of a catalog by its full name, `catalog.schema." + last + "`")
            : meant);
    return Unknown.of(last, arguments);
  }

  /** How many letters two names begin with alike. */
  private static int commonStart(String a, String b) {
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  /** The finding at the name of a function. */
  private Diagnostic at(UnresolvedFunction call, Diagnostic finding) {
    int length = call.nameParts().last().length();
    return marks
        .spot(call.origin())
        .map(spot -> new Marks.Spot(spot.place(), spot.start(), spot.start() + length - 1))
        .map(spot -> Excerpts.at(spot, finding))
        .orElse(finding);
  }
}
