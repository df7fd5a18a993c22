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
  private final TableKind<?, D, B> kind;
  private final List<Expectation> rules = new ArrayList<>();
  private Optional<Layer> layer = Optional.empty();
  private UnaryOperator<B> valid = UnaryOperator.identity();
  private UnaryOperator<B> quarantined = UnaryOperator.identity();

  QuarantineBuilder(CharSequence name, TableKind<?, D, B> kind, Origin origin) {
    this.name = requireNonNull(name, "name");
    this.kind = requireNonNull(kind, "kind");
    this.origin = requireNonNull(origin, "origin");
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
    this.layer = Once.value(this.layer, layer);
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
    return tables(kind);
  }

  private <Q extends Query<Q>> Quarantine<D> tables(TableKind<Q, D, B> kind) {
    Q annotated = QuarantineQueries.checked(kind.query(), rules, origin);
    D checked =
        kind.build()
            .apply(
                kind.from()
                    .apply(table(Quarantine.CHECKED).private_(), annotated)
                    .comment(Texts.of("Rows of ", name, " with the rules that they violate"))
                    .expect(new Expectations(rules)));
    Q rows = kind.read().apply(checked);
    B good = kind.from().apply(table(""), QuarantineQueries.valid(rows, origin));
    B bad =
        kind.from()
            .apply(table(Quarantine.QUARANTINED), QuarantineQueries.quarantined(rows, origin));
    return new Quarantine<>(
        kind.build().apply(valid.apply(good)),
        kind.build().apply(explained(quarantined.apply(bad))));
  }

  /** With a comment, where the user has given none. */
  private B explained(B bad) {
    return bad.comment().isPresent()
        ? bad
        : bad.comment(
            Texts.of("Rows that ", name, " does not take, with the rules that they violate"));
  }

  private TableStart table(String suffix) {
    return new TableStart(Texts.of(name, suffix), layer, origin);
  }

  private QuarantineBuilder<D, B> rule(String rule, Expr condition, Origin here) {
    rules.add(new Expectation(rule, condition, Action.WARN, here));
    return this;
  }
}
