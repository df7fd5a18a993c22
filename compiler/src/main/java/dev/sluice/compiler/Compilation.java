package dev.sluice.compiler;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Severity;
import java.util.List;

/**
 * What the compiler made of a bundle.
 *
 * @param diagnostics all findings, sorted by place
 * @param artifacts the files, sorted by path; none when a finding is an error
 */
public record Compilation(List<Diagnostic> diagnostics, List<Artifact> artifacts) {
  public Compilation {
    diagnostics = List.copyOf(diagnostics);
    artifacts = List.copyOf(artifacts);
  }

  /** Whether a finding is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(found -> found.severity() == Severity.ERROR);
  }
}
