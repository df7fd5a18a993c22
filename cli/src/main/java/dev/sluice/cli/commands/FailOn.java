package dev.sluice.cli.commands;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Severity;
import java.util.List;
import java.util.Optional;

/**
 * From which severity on findings make a command fail. Nothing is generated when there are errors,
 * whatever is chosen.
 */
enum FailOn {
  ERROR(Severity.ERROR),
  WARNING(Severity.WARNING),
  INFO(Severity.INFO),
  NEVER;

  private final Optional<Severity> least;

  FailOn() {
    least = Optional.empty();
  }

  FailOn(Severity least) {
    this.least = Optional.of(least);
  }

  /** Whether any of these findings is bad enough. */
  boolean fails(List<Diagnostic> findings) {
    return least.isPresent()
        && findings.stream().anyMatch(found -> found.severity().compareTo(least.get()) <= 0);
  }
}
