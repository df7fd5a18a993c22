package dev.sluice.cli.terminal;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.DiagnosticText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where a command prints.
 *
 * @param out results
 * @param err everything else
 * @param colourOut whether colours may be used on {@code out}
 * @param colourErr whether colours may be used on {@code err}
 * @param interactive whether a person watches {@code err}, who wants to see that work goes on
 */
public record Console(
    PrintWriter out, PrintWriter err, boolean colourOut, boolean colourErr, boolean interactive) {

  /**
   * Says which of the standard streams are terminals, as their numbers: {@code 12}, {@code 1},
   * {@code 2} or nothing. The launcher sets it, because Java cannot tell them apart.
   */
  static final String TERMINALS = "sluice.terminals";

  public Console {
    requireNonNull(out, "out");
    requireNonNull(err, "err");
  }

  /** A console that is no terminal. */
  public static Console plain(PrintWriter out, PrintWriter err) {
    return new Console(out, err, false, false, false);
  }

  /** The process's own streams. */
  public static Console system() {
    return of(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        System.getProperty(TERMINALS, ""),
        System.getenv());
  }

  static Console of(
      PrintWriter out, PrintWriter err, String terminals, Map<String, String> environment) {
    boolean moves = !"dumb".equals(environment.get("TERM"));
    boolean colours = moves && environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Console(
        out,
        err,
        colours && terminals.contains("1"),
        colours && terminals.contains("2"),
        moves && terminals.contains("2"));
  }

  /** Shows on a terminal, after a second, what is being done. */
  public Progress progress() {
    return interactive ? Progress.on(err) : Progress.none();
  }

  /** Prints findings to one of the two writers. */
  public void printFindings(PrintWriter writer, List<Diagnostic> findings) {
    boolean colours = writer == out ? colourOut : colourErr;
    writer.print((colours ? DiagnosticText.coloured() : DiagnosticText.plain()).of(findings));
    writer.flush();
  }

  /** Prints a failure and returns its exit code. */
  public int print(Failure failure) {
    if (failure.finding().isPresent()) {
      printFindings(err, List.of(failure.finding().get()));
      return failure.exitCode().code();
    }
    if (failure.isVerbatim()) {
      err.print(failure.getMessage());
      if (!failure.getMessage().endsWith("\n")) {
        err.println();
      }
    } else {
      err.println(red("error:") + " " + failure.getMessage());
    }
    failure.details().forEach(err::println);
    failure.hints().forEach(hint -> err.println("  hint: " + hint));
    err.flush();
    return failure.exitCode().code();
  }

  private String red(String text) {
    return colourErr ? "\u001b[31;1m" + text + "\u001b[m" : text;
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset()));
  }

  /** A Unix without a locale says ASCII, and means UTF-8; a Windows console has its own page. */
  private static Charset charset() {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    return windows
        ? Charset.forName(System.getProperty("native.encoding"))
        : StandardCharsets.UTF_8;
  }
}
