package dev.sluice.cli.commands;

/** The forms in which findings are printed. */
enum ReportFormat {
  /** For people. */
  TEXT,
  /** One document of our own, for programs. */
  JSON,
  /** The format that code scanning reads. */
  SARIF,
  /** Workflow commands, which GitHub shows at the lines of a pull request. */
  GITHUB
}
