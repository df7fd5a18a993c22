package dev.sluice.analysis;

/** How much of a dataset's columns is known before it runs. */
public enum Knowledge {
  /** All names and all types. */
  KNOWN,
  /** Some: further columns may be there, or the types of some are not known. */
  PARTLY,
  /** None: whatever is said of its columns is believed. */
  OPAQUE
}
