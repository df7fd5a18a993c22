package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Dataset;
import dev.sluice.model.Text;
import java.util.Map;
import java.util.TreeMap;

/** Builds a view that is published to Unity Catalog. */
@SuppressWarnings("UnusedTypeParameter") // its name is the reason, which javac prints
public final class PersistedViewBuilder extends DatasetBuilder<PersistedViewBuilder> {

  private final BatchQuery query;
  private final Map<String, Text> properties = new TreeMap<>();

  PersistedViewBuilder(PersistedViewStart start, BatchQuery query) {
    super(start);
    this.query = requireNonNull(query, "query");
  }

  /** A property of the view. */
  public PersistedViewBuilder property(String key, CharSequence value) {
    properties.put(requireNonNull(key, "key"), Text.of(requireNonNull(value, key)));
    return this;
  }

  /** Properties of the view. */
  public PersistedViewBuilder properties(Map<String, ? extends CharSequence> values) {
    values.forEach(this::property);
    return this;
  }

  /** The view. */
  public Dataset.PersistedView build() {
    return new Dataset.PersistedView(
        name(), layer(), comment(), properties, query.query(), remarks(), origin());
  }

  @Override
  PersistedViewBuilder self() {
    return this;
  }

  /** Refused: a persisted view has no expectations; put them on what it reads. */
  <ExpectationsBelongToWhatTheViewReads> PersistedViewBuilder expect(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: a persisted view has no expectations; put them on what it reads. */
  <ExpectationsBelongToWhatTheViewReads> PersistedViewBuilder expectOrDrop(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: a persisted view has no expectations; put them on what it reads. */
  <ExpectationsBelongToWhatTheViewReads> PersistedViewBuilder expectOrFail(Object... refused) {
    return Refusals.refused();
  }
}
