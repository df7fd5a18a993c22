package dev.sluice.analysis;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Expectation;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An expectation and what it looks at.
 *
 * @param valid whether the platform can evaluate it
 * @param reads the columns of its own dataset that it uses
 */
public record AnalysedExpectation(Expectation expectation, boolean valid, Set<String> reads) {

  public AnalysedExpectation {
    requireNonNull(expectation, "expectation");
    reads = Collections.unmodifiableSet(new LinkedHashSet<>(reads));
  }
}
