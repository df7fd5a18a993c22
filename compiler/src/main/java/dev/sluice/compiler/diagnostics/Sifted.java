package dev.sluice.compiler.diagnostics;

import java.util.List;

/**
 * Findings, after what the user has said of them.
 *
 * @param kept those to report, sorted by place
 * @param suppressed those that are meant so, sorted by place
 */
public record Sifted(List<Diagnostic> kept, List<Suppressed> suppressed) {
  public Sifted {
    kept = List.copyOf(kept);
    suppressed = List.copyOf(suppressed);
  }
}
