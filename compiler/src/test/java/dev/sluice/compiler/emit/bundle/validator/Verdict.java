package dev.sluice.compiler.emit.bundle.validator;

/** What the platform's own tools make of a mistake in a bundle. */
public enum Verdict {
  /** Validation fails. */
  ERROR,
  /** Validation fails if it is strict; otherwise the field is left out. */
  WARNING,
  /** Validation says something, but never fails. */
  RECOMMENDATION,
  /** Validation says nothing; planning or deploying fails. */
  LATER,
  /** Nobody says anything, and something else happens than was meant. */
  UNSAID
}
