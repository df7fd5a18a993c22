package dev.sluice.dsl;

import dev.sluice.model.Expectation;
import dev.sluice.model.Expectation.Action;
import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A set of data quality rules that several datasets share; {@code expectations()} makes an empty
 * one. It is immutable; each call gives a new set.
 *
 * <pre>{@code
 * Expectations keys = expectations().orDrop("has_id", col("id").isNotNull());
 * silver("orders").from(..).expect(keys.and(freshness)).build();
 * }</pre>
 *
 * <p>A condition holds for good rows. Rules that are computed, from a table or a file, are just
 * Java: a loop that calls these methods.
 */
public sealed class Expectations permits Expectations.LastFails {

  private final List<Expectation> list;

  Expectations(List<Expectation> list) {
    this.list = List.copyOf(list);
  }

  /** Rows that violate the condition are kept and counted. */
  public Expectations warn(String name, Column<? super Boolean> condition) {
    return new Expectations(plus(name, condition.expr(), Action.WARN, Origins.here()));
  }

  /** Rows that violate the condition, SQL text, are kept and counted. */
  public Expectations warn(String name, CharSequence condition) {
    Origin origin = Origins.here();
    return new Expectations(plus(name, sql(condition, origin), Action.WARN, origin));
  }

  /** Rows that violate the condition are dropped and counted. */
  public Expectations orDrop(String name, Column<? super Boolean> condition) {
    return new Expectations(plus(name, condition.expr(), Action.DROP, Origins.here()));
  }

  /** Rows that violate the condition, SQL text, are dropped and counted. */
  public Expectations orDrop(String name, CharSequence condition) {
    Origin origin = Origins.here();
    return new Expectations(plus(name, sql(condition, origin), Action.DROP, origin));
  }

  /** A row that violates the condition makes the update fail. */
  public LastFails orFail(String name, Column<? super Boolean> condition) {
    return new LastFails(plus(name, condition.expr(), Action.FAIL, Origins.here()));
  }

  /** A row that violates the condition, SQL text, makes the update fail. */
  public LastFails orFail(String name, CharSequence condition) {
    Origin origin = Origins.here();
    return new LastFails(plus(name, sql(condition, origin), Action.FAIL, origin));
  }

  /** The rules of both sets. */
  public Expectations and(Expectations others) {
    List<Expectation> both = new ArrayList<>(list);
    both.addAll(others.list);
    return new Expectations(both);
  }

  /** The rules of all these sets. */
  public Expectations and(Collection<Expectations> others) {
    Expectations all = this;
    for (Expectations other : others) {
      all = all.and(other);
    }
    return all;
  }

  /** What they record. */
  List<Expectation> list() {
    return list;
  }

  /** A condition as SQL text. */
  static Expr sql(CharSequence condition, Origin origin) {
    return new Expr.Sql(Text.of(condition), origin);
  }

  /** The rule, only warning in targets of mode development. */
  static Expectation warningInDevelopment(Expectation rule) {
    return new Expectation(
        rule.name(), rule.condition(), Action.FAIL_WARN_IN_DEVELOPMENT, rule.origin());
  }

  private List<Expectation> plus(String name, Expr condition, Action action, Origin origin) {
    List<Expectation> more = new ArrayList<>(list);
    more.add(new Expectation(name, condition, action, origin));
    return more;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Expectations that && list.equals(that.list);
  }

  @Override
  public int hashCode() {
    return list.hashCode();
  }

  /** A set whose last rule makes updates fail. */
  public static final class LastFails extends Expectations {

    LastFails(List<Expectation> list) {
      super(list);
    }

    /** In targets of mode development the last rule only warns. */
    public Expectations warnInDevelopment() {
      List<Expectation> changed = new ArrayList<>(list());
      int last = changed.size() - 1;
      changed.set(last, warningInDevelopment(changed.get(last)));
      return new Expectations(changed);
    }
  }
}
