package dev.sluice.compiler.diagnostics;

/** How bad a finding is. */
public enum Severity {
  /** The pipeline would fail, or not do what was written: nothing is emitted. */
  ERROR,
  /** Legal, but costly, fragile or surprising. */
  WARNING,
  /** Worth knowing. */
  INFO
}
