package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Layer;
import dev.sluice.model.Origin;
import dev.sluice.model.Remarks;
import dev.sluice.model.Suppression;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the builders of all datasets have in common.
 *
 * <p>No order matters among the settings; each is said once, what is added stays, and an entry of a
 * map, such as a property, replaces the one of the same name.
 *
 * @param <B> the builder's own type
 */
public abstract sealed class DatasetBuilder<B extends DatasetBuilder<B>>
    permits ExpectingBuilder, PersistedViewBuilder, PersistedViewStart {

  private final Text name;
  private final Origin origin;
  private final Places places = new Places();
  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<String> sensitive = new ArrayList<>();
  private Optional<Layer> layer;
  private Optional<Text> comment = Optional.empty();

  DatasetBuilder(CharSequence name, Optional<Layer> layer, Origin origin) {
    this.name = Text.of(requireNonNull(name, "name"));
    this.layer = requireNonNull(layer, "layer");
    this.origin = requireNonNull(origin, "origin");
  }

  /** Takes over what was said before the dataset's kind was known. */
  DatasetBuilder(DatasetBuilder<?> start) {
    this.name = start.name;
    this.origin = start.origin;
    this.layer = start.layer;
    this.comment = start.comment;
    this.places.putAll(start.places);
    this.suppressions.addAll(start.suppressions);
    this.sensitive.addAll(start.sensitive);
  }

  /** The layer: the folder of the generated source, and the {@code quality} property of a table. */
  public B layer(Layer layer) {
    this.layer = Once.value(this.layer, layer);
    return said();
  }

  /** What the dataset is, for people; shown in the catalog. */
  public B comment(CharSequence comment) {
    this.comment = Once.value(this.comment, Texts.comment(requireNonNull(comment, "comment")));
    return said();
  }

  /**
   * Columns that hold personal data, beside those that a schema marks. Checks follow them; nothing
   * of it is emitted.
   */
  public B sensitive(String... columns) {
    sensitive.addAll(List.of(columns));
    return said();
  }

  /**
   * What a rule finds in this dataset is meant so.
   *
   * @param rule the id of the rule, in brackets in front of each finding
   * @param reason why, for whoever reads this next
   */
  public B suppress(String rule, String reason) {
    suppressions.add(new Suppression(rule, reason, Origins.here()));
    return self();
  }

  /** Applies more settings, if the condition holds: {@code applyIf(big, b -> b.layout(..))}. */
  public B applyIf(boolean condition, UnaryOperator<B> settings) {
    return condition ? settings.apply(self()) : self();
  }

  /** The builder itself. */
  abstract B self();

  Text name() {
    return name;
  }

  /** Where it was declared, and where its settings were written. */
  Origin origin() {
    return places.in(origin);
  }

  Places places() {
    return places;
  }

  /** The builder itself, after the word that the user's code is calling. */
  B said() {
    places.mark();
    return self();
  }

  Remarks remarks() {
    return suppressions.isEmpty() && sensitive.isEmpty()
        ? Remarks.none()
        : new Remarks(suppressions, sensitive);
  }

  Optional<Layer> layer() {
    return layer;
  }

  Optional<Text> comment() {
    return comment;
  }
}
