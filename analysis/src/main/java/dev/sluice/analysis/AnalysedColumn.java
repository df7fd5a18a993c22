package dev.sluice.analysis;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.DataType;
import dev.sluice.model.Origin;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A column of a dataset.
 *
 * @param type absent when it is not known
 * @param nullable whether Spark allows for NULL in it
 * @param origin where it was declared or written; the dataset's place where nothing better is known
 * @param sources what its value is made of
 */
public record AnalysedColumn(
    String name,
    Optional<DataType> type,
    boolean nullable,
    Optional<String> comment,
    Origin origin,
    Set<Use> sources) {

  public AnalysedColumn {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    requireNonNull(comment, "comment");
    requireNonNull(origin, "origin");
    sources = Collections.unmodifiableSet(new LinkedHashSet<>(sources));
  }

  /** Whether it has a name, compared without case as Spark does. */
  public boolean is(String other) {
    return name.equalsIgnoreCase(other);
  }
}
