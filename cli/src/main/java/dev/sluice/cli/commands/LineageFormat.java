package dev.sluice.cli.commands;

/** The forms of {@code sluice lineage}. */
enum LineageFormat {
  /** A tree for people. */
  TEXT,
  /** One document for programs. */
  JSON,
  /** Events of OpenLineage: of the whole bundle, not of one column. */
  OPENLINEAGE
}
