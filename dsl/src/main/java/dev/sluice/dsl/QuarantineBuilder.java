package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Dataset;
import dev.sluice.model.Expectation;
import dev.sluice.model.Expectation.Action;
import dev.sluice.model.Expr;
import dev.sluice.model.Layer;
import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Builds a {@link Quarantine}: its rules, and what is to be said of its two tables.
 *
 * @param <D> the kind of the tables
 * @param <B> the builder of that kind
 */
public final class QuarantineBuilder<D extends Dataset.Table, B extends TableBuilder<B>> {

  private final CharSequence name;
  private final Origin origin;
  private final Kind<?, D, B> kind;
  private final List<Expectation> rules = new ArrayList<>();
  private Optional<Layer> layer = Optional.empty();
  private UnaryOperator<B> valid = UnaryOperator.identity();
  private UnaryOperator<B> quarantined = UnaryOperator.identity();

  QuarantineBuilder(CharSequence name, Kind<?, D, B> kind, Origin origin) {
    this.name = requireNonNull(name, "name");
    this.kind = requireNonNull(kind, "kind");
    this.origin = requireNonNull(origin, "origin");
  }

  /**
   * What differs between streams and data at rest.
   *
   * @param input the rows to check
   * @param from the builder of a table over a query
   * @param build the table of a builder
   * @param read a query over a table
   */
  record Kind<Q extends Query<Q>, D extends Dataset.Table, B extends TableBuilder<B>>(
      Q input, BiFunction<TableStart, Q, B> from, Function<B, D> build, Function<D, Q> read) {

    /** The three tables of which the last two are what the user asked for. */
    Quarantine<D> tables(QuarantineBuilder<D, B> said) {
      D checked =
          build.apply(
              from.apply(
                      said.table(Quarantine.CHECKED).private_(),
                      QuarantineQueries.checked(input, said.rules, said.origin))
                  .comment("Rows of " + said.name + " with the rules that they violate")
                  .expect(new Expectations(said.rules)));
      B valid =
          from.apply(said.table(""), QuarantineQueries.valid(read.apply(checked), said.origin));
      B quarantined =
          from.apply(
              said.table(Quarantine.QUARANTINED),
              QuarantineQueries.quarantined(read.apply(checked), said.origin));
      return new Quarantine<>(
          build.apply(said.valid.apply(valid)), build.apply(said.quarantined.apply(quarantined)));
    }
  }

  /** A rule: rows for which the condition doesn't hold are quarantined. */
  public QuarantineBuilder<D, B> expect(String rule, Column<? super Boolean> condition) {
    return rule(rule, condition.expr(), Origins.here());
  }

  /** A rule: rows for which the condition, SQL text, doesn't hold are quarantined. */
  public QuarantineBuilder<D, B> expect(String rule, CharSequence condition) {
    Origin here = Origins.here();
    return rule(rule, Expectations.sql(condition, here), here);
  }

  /** Rules that several datasets share; whatever their action, rows are quarantined. */
  public QuarantineBuilder<D, B> expect(Expectations shared) {
    shared.list().forEach(rule -> rule(rule.name(), rule.condition(), rule.origin()));
    return this;
  }

  /** The layer of the tables. */
  public QuarantineBuilder<D, B> layer(Layer layer) {
    this.layer = Optional.of(layer);
    return this;
  }

  /** What is to be said of the table of valid rows: {@code t -> t.comment(..)}. */
  public QuarantineBuilder<D, B> valid(UnaryOperator<B> settings) {
    valid = requireNonNull(settings, "settings");
    return this;
  }

  /** What is to be said of the table of quarantined rows: {@code t -> t.comment(..)}. */
  public QuarantineBuilder<D, B> quarantined(UnaryOperator<B> settings) {
    quarantined = requireNonNull(settings, "settings");
    return this;
  }

  /** The tables. */
  public Quarantine<D> build() {
    return kind.tables(this);
  }

  private TableStart table(String suffix) {
    return new TableStart(Texts.of(name, suffix), layer, origin);
  }

  private QuarantineBuilder<D, B> rule(String rule, Expr condition, Origin here) {
    rules.add(new Expectation(rule, condition, Action.WARN, here));
    return this;
  }
}
