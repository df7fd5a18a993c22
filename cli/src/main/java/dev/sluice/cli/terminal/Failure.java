package dev.sluice.cli.terminal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/** The end of a command that could not do what was asked, in words for the user. */
public final class Failure extends RuntimeException {

  private final ExitCode exitCode;
  private final List<String> details;
  private final List<String> hints;
  private final boolean verbatim;

  private Failure(
      ExitCode exitCode,
      String message,
      List<String> details,
      List<String> hints,
      boolean verbatim) {
    super(requireNonNull(message, "message"), null, false, false);
    this.exitCode = requireNonNull(exitCode, "exitCode");
    this.details = List.copyOf(details);
    this.hints = List.copyOf(hints);
    this.verbatim = verbatim;
  }

  /** A failure that is told in one sentence, names in back-ticks. */
  public static Failure of(ExitCode exitCode, String message) {
    return new Failure(exitCode, message, List.of(), List.of(), false);
  }

  /** The user asked for something that cannot be. */
  public static Failure usage(String message) {
    return of(ExitCode.USAGE, message);
  }

  /** Text of another tool, such as javac, that is shown as it is. */
  public static Failure verbatim(ExitCode exitCode, String text) {
    return new Failure(exitCode, text, List.of(), List.of(), true);
  }

  /** The same failure with one more line below its sentence. */
  public Failure detail(String line) {
    return new Failure(exitCode, getMessage(), plus(details, line), hints, verbatim);
  }

  /** The same failure with one more instruction that mends it. */
  public Failure hint(String instruction) {
    return new Failure(exitCode, getMessage(), details, plus(hints, instruction), verbatim);
  }

  /** How the command ends. */
  public ExitCode exitCode() {
    return exitCode;
  }

  /** Lines below the sentence. */
  public List<String> details() {
    return details;
  }

  /** Instructions that mend it. */
  public List<String> hints() {
    return hints;
  }

  /** Whether the message is another tool's text. */
  public boolean isVerbatim() {
    return verbatim;
  }

  private static List<String> plus(List<String> list, String element) {
    List<String> more = new ArrayList<>(list);
    more.add(element);
    return more;
  }
}
