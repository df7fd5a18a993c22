package dev.sluice.analysis;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A text that is no schema, in words for the user; not a mistake in the pipeline. */
public final class SchemaProblem extends RuntimeException {

  private final int line;
  private final List<String> hints;

  /**
   * A problem.
   *
   * @param line where in the text, counted from 1; 0 when it is about all of it
   * @param message one sentence without a full stop, names in back-ticks
   * @param hints instructions that mend it
   */
  public SchemaProblem(int line, String message, String... hints) {
    super(requireNonNull(message, "message"), null, false, false);
    this.line = line;
    this.hints = List.of(hints);
  }

  /** The line in the text, counted from 1; 0 when it is about all of it. */
  public int line() {
    return line;
  }

  /** Instructions that mend it. */
  public List<String> hints() {
    return hints;
  }
}
