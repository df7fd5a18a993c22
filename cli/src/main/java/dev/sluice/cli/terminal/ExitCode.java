package dev.sluice.cli.terminal;

/** How a command ended, for scripts; the same numbers for every command. */
public enum ExitCode {
  /** All is well. */
  FINE(0),
  /** Findings at or above {@code --fail-on}, or a difference. */
  FINDINGS(1),
  /** Used wrongly: an unknown option, a path that does not exist. */
  USAGE(2),
  /** A plan has work to do, and {@code --exit-code} asked for it to be said. */
  WORK(3),
  /** An update of a pipeline failed. */
  UPDATE_FAILED(4),
  /** The workspace or the network did not do what was asked. */
  WORKSPACE(5),
  /** Refused, because it would destroy something, or someone else is at it. */
  REFUSED(6),
  /** A bug of Sluice. */
  BUG(70);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** What the process returns. */
  public int code() {
    return code;
  }
}
