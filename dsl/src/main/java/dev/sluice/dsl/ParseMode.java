package dev.sluice.dsl;

/** What becomes of a record that can't be parsed, the option {@code mode}. */
public enum ParseMode {
  /** Fields that don't fit are NULL. */
  PERMISSIVE,
  /** The record is dropped. */
  DROPMALFORMED,
  /** The read fails. */
  FAILFAST
}
