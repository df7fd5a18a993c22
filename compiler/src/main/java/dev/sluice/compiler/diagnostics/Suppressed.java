package dev.sluice.compiler.diagnostics;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Suppression;

/** A finding that the user has said is meant so. */
public record Suppressed(Diagnostic finding, Suppression suppression) {
  public Suppressed {
    requireNonNull(finding, "finding");
    requireNonNull(suppression, "suppression");
  }
}
