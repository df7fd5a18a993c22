package dev.sluice.compiler.graph;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How personal data came into a column.
 *
 * @param column {@code dataset.column}; empty for the column of a source that is marked
 * @param origin where the mark stands that it comes from
 * @param from the column that it was before
 */
public record SensitiveTrace(String column, Origin origin, Optional<SensitiveTrace> from) {

  public SensitiveTrace {
    requireNonNull(column, "column");
    requireNonNull(origin, "origin");
    requireNonNull(from, "from");
  }

  static SensitiveTrace marked(Origin origin) {
    return new SensitiveTrace("", origin, Optional.empty());
  }

  SensitiveTrace in(String dataset, String name) {
    return new SensitiveTrace(dataset + "." + name, origin, Optional.of(this));
  }

  /** The columns on its way, the first one first. */
  public List<String> path() {
    List<String> path = new ArrayList<>();
    for (Optional<SensitiveTrace> at = Optional.of(this); at.isPresent(); at = at.get().from) {
      if (!at.get().column.isEmpty()) {
        path.add(at.get().column);
      }
    }
    Collections.reverse(path);
    return path;
  }
}
