package dev.sluice.model;

import java.util.List;

/**
 * What is said of a dataset to checks only; nothing of it is emitted.
 *
 * @param suppressions findings that are meant so
 * @param sensitive the names of columns that hold personal data, beside those that a schema marks
 */
public record Remarks(List<Suppression> suppressions, List<String> sensitive) {

  private static final Remarks NONE = new Remarks(List.of(), List.of());

  public Remarks {
    suppressions = List.copyOf(suppressions);
    sensitive = List.copyOf(sensitive);
  }

  /** Nothing was said. */
  public static Remarks none() {
    return NONE;
  }
}
