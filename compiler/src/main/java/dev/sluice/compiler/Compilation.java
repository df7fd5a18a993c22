package dev.sluice.compiler;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Severity;
import dev.sluice.compiler.diagnostics.Suppressed;
import java.util.List;

/**
 * What the compiler made of a bundle.
 *
 * @param diagnostics all findings but those that are suppressed, sorted by place
 * @param suppressed findings that are meant so, sorted by place
 * @param artifacts the files, sorted by path; none when a finding is an error
 * @param notes what was left out for want of an option, one line each; no findings
 */
public record Compilation(
    List<Diagnostic> diagnostics,
    List<Suppressed> suppressed,
    List<Artifact> artifacts,
    List<String> notes) {
  public Compilation {
    diagnostics = List.copyOf(diagnostics);
    suppressed = List.copyOf(suppressed);
    artifacts = List.copyOf(artifacts);
    notes = List.copyOf(notes);
  }

  /** Whether a finding is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(found -> found.severity() == Severity.ERROR);
  }
}
