package dev.sluice.analysis;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Schema;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an analysis is told besides the bundle.
 *
 * @param externals the columns of tables outside the bundle, by their names in lower case; what the
 *     user states in Java goes before
 * @param target the target whose values the variables take; absent for their defaults
 */
public record AnalysisOptions(Map<String, Schema> externals, Optional<String> target) {

  public AnalysisOptions {
    externals = Map.copyOf(externals);
    requireNonNull(target, "target");
  }

  /** Nothing told. */
  public static AnalysisOptions none() {
    return new AnalysisOptions(Map.of(), Optional.empty());
  }

  /** The same with one more table outside the bundle. */
  public AnalysisOptions external(String name, Schema schema) {
    Map<String, Schema> more = new TreeMap<>(externals);
    more.put(name.toLowerCase(java.util.Locale.ROOT), schema);
    return new AnalysisOptions(more, target);
  }
}
