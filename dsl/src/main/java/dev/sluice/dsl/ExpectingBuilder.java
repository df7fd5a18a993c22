package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Expectation;
import dev.sluice.model.Expectation.Action;
import dev.sluice.model.Expr;
import dev.sluice.model.Layer;
import dev.sluice.model.Origin;
import dev.sluice.model.RefusedException;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the builders of datasets with data quality rules have in common.
 *
 * @param <B> the builder's own type
 */
public abstract sealed class ExpectingBuilder<B extends ExpectingBuilder<B>>
    extends DatasetBuilder<B> permits TableBuilder, ViewStart, StreamViewBuilder, BatchViewBuilder {

  private final List<Expectation> expectations = new ArrayList<>();
  private final Map<String, Text> sparkConf = new TreeMap<>();

  /** How many of the last rules one call has added, and {@link #warnInDevelopment} would change. */
  private int latest;

  ExpectingBuilder(CharSequence name, Optional<Layer> layer, Origin origin) {
    super(name, layer, origin);
  }

  ExpectingBuilder(ExpectingBuilder<?> start) {
    super(start);
    expectations.addAll(start.expectations);
    sparkConf.putAll(start.sparkConf);
    latest = start.latest;
  }

  /** Rows that violate the condition are kept and counted. */
  public B expect(String name, Column<? super Boolean> condition) {
    return expecting(name, condition.expr(), Action.WARN, Origins.here());
  }

  /** Rows that violate the condition, SQL text, are kept and counted. */
  public B expect(String name, CharSequence condition) {
    Origin origin = Origins.here();
    return expecting(name, Expectations.sql(condition, origin), Action.WARN, origin);
  }

  /** A set of rules that several datasets share. */
  public B expect(Expectations rules) {
    expectations.addAll(rules.list());
    latest = 0;
    return self();
  }

  /** Rows that violate the condition are dropped and counted. */
  public B expectOrDrop(String name, Column<? super Boolean> condition) {
    return expecting(name, condition.expr(), Action.DROP, Origins.here());
  }

  /** Rows that violate the condition, SQL text, are dropped and counted. */
  public B expectOrDrop(String name, CharSequence condition) {
    Origin origin = Origins.here();
    return expecting(name, Expectations.sql(condition, origin), Action.DROP, origin);
  }

  /** A row that violates the condition makes the update fail. */
  public B expectOrFail(String name, Column<? super Boolean> condition) {
    return expecting(name, condition.expr(), Action.FAIL, Origins.here());
  }

  /** A row that violates the condition, SQL text, makes the update fail. */
  public B expectOrFail(String name, CharSequence condition) {
    Origin origin = Origins.here();
    return expecting(name, Expectations.sql(condition, origin), Action.FAIL, origin);
  }

  /** Rules by name, SQL text each: rows that violate one are kept and counted. */
  public B expectAll(Map<String, ? extends CharSequence> rules) {
    return expectingAll(rules, Action.WARN);
  }

  /** Rules by name, SQL text each: rows that violate one are dropped and counted. */
  public B expectAllOrDrop(Map<String, ? extends CharSequence> rules) {
    return expectingAll(rules, Action.DROP);
  }

  /** Rules by name, SQL text each: a row that violates one makes the update fail. */
  public B expectAllOrFail(Map<String, ? extends CharSequence> rules) {
    return expectingAll(rules, Action.FAIL);
  }

  /**
   * In targets of mode development, what stands right before it, an {@code expectOrFail} or an
   * {@code expectAllOrFail}, only warns.
   *
   * @throws RefusedException if what stands before it is something else
   */
  public B warnInDevelopment() {
    List<Expectation> last =
        expectations.subList(expectations.size() - latest, expectations.size());
    if (last.isEmpty() || last.get(0).action() != Action.FAIL) {
      throw new RefusedException(
          "`warnInDevelopment()` of dataset `%s` stands behind no `expectOrFail(..)`."
              .formatted(name()),
          Origins.here(),
          List.of("write it right behind the expectation: .expectOrFail(..).warnInDevelopment()"));
    }
    last.replaceAll(Expectations::warningInDevelopment);
    return self();
  }

  /** A Spark setting of the dataset's own query, such as {@code pipelines.trigger.interval}. */
  public B sparkConf(String key, CharSequence value) {
    sparkConf.put(requireNonNull(key, "key"), Text.of(requireNonNull(value, key)));
    places().mark("sparkConf", key);
    return said();
  }

  /** Spark settings of the dataset's own query. */
  public B sparkConf(Map<String, ? extends CharSequence> settings) {
    settings.forEach(this::sparkConf);
    return self();
  }

  List<Expectation> expectations() {
    return expectations;
  }

  Map<String, Text> sparkConf() {
    return sparkConf;
  }

  private B expectingAll(Map<String, ? extends CharSequence> rules, Action action) {
    Origin origin = Origins.here();
    StableMaps.<CharSequence>of(rules)
        .forEach((name, rule) -> expecting(name, Expectations.sql(rule, origin), action, origin));
    latest = rules.size();
    return self();
  }

  private B expecting(String name, Expr condition, Action action, Origin origin) {
    expectations.add(new Expectation(name, condition, action, origin));
    latest = 1;
    return self();
  }
}
