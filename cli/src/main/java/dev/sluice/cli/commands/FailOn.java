package dev.sluice.cli.commands;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Severity;
import java.util.List;

/** From which severity on findings make a command fail. */
enum FailOn {
  ERROR(Severity.ERROR),
  WARNING(Severity.WARNING),
  INFO(Severity.INFO);

  private final Severity least;

  FailOn(Severity least) {
    this.least = least;
  }

  /** Whether any of these findings is bad enough. */
  boolean fails(List<Diagnostic> findings) {
    return findings.stream().anyMatch(found -> found.severity().compareTo(least) <= 0);
  }
}
