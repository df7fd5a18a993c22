package dev.sluice.cli.terminal;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Origin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The end of a command that could not do what was asked, in words for the user. */
public final class Failure extends RuntimeException {

  private final ExitCode exitCode;
  private final List<String> details;
  private final List<String> hints;
  private final boolean verbatim;
  private final transient Optional<Diagnostic> finding;
  private final transient Function<Origin, Optional<Path>> files;

  private Failure(
      ExitCode exitCode,
      String message,
      List<String> details,
      List<String> hints,
      boolean verbatim,
      Optional<Diagnostic> finding,
      Function<Origin, Optional<Path>> files) {
    super(requireNonNull(message, "message"), null, false, false);
    this.exitCode = requireNonNull(exitCode, "exitCode");
    this.details = List.copyOf(details);
    this.hints = List.copyOf(hints);
    this.verbatim = verbatim;
    this.finding = requireNonNull(finding, "finding");
    this.files = requireNonNull(files, "files");
  }

  /** A failure that is told in one sentence, names in back-ticks. */
  public static Failure of(ExitCode exitCode, String message) {
    return of(exitCode, message, false);
  }

  /** The user asked for something that cannot be. */
  public static Failure usage(String message) {
    return of(ExitCode.USAGE, message);
  }

  /** Text of another tool, such as javac, that is shown as it is. */
  public static Failure verbatim(ExitCode exitCode, String text) {
    return of(exitCode, text, true);
  }

  /**
   * A finding that had to end the user's code.
   *
   * @param files finds the source file of a place
   */
  public static Failure finding(Diagnostic finding, Function<Origin, Optional<Path>> files) {
    return new Failure(
        ExitCode.FINDINGS,
        finding.message(),
        List.of(),
        finding.hints(),
        false,
        Optional.of(finding),
        files);
  }

  private static Failure of(ExitCode exitCode, String message, boolean verbatim) {
    return new Failure(
        exitCode,
        message,
        List.of(),
        List.of(),
        verbatim,
        Optional.empty(),
        origin -> Optional.empty());
  }

  /** The same failure with one more line below its sentence. */
  public Failure detail(String line) {
    return new Failure(
        exitCode, getMessage(), plus(details, line), hints, verbatim, finding, files);
  }

  /** The same failure with one more instruction that mends it. */
  public Failure hint(String instruction) {
    return new Failure(
        exitCode, getMessage(), details, plus(hints, instruction), verbatim, finding, files);
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

  /** The finding that it is, if it is one. */
  public Optional<Diagnostic> finding() {
    return finding;
  }

  /** Finds the source files of the places in the finding. */
  public Function<Origin, Optional<Path>> files() {
    return files;
  }

  private static List<String> plus(List<String> list, String element) {
    List<String> more = new ArrayList<>(list);
    more.add(element);
    return more;
  }
}
