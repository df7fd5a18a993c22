package dev.sluice.compiler.diagnostics;

import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Findings as people read them: what is wrong, where, and how to mend it. */
public final class DiagnosticText {

  private final boolean places;
  private final boolean colours;

  private DiagnosticText(boolean places, boolean colours) {
    this.places = places;
    this.colours = colours;
  }

  /** Plain text. */
  public static DiagnosticText plain() {
    return new DiagnosticText(true, false);
  }

  /** Text for a terminal that knows colours. */
  public static DiagnosticText coloured() {
    return new DiagnosticText(true, true);
  }

  /** Text that stays the same when lines of the user's code move. */
  public static DiagnosticText withoutPlaces() {
    return new DiagnosticText(false, false);
  }

  /** How many there are of each severity: {@code 2 errors, 1 warning}. */
  public static String count(List<Diagnostic> findings) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = findings.stream().filter(found -> found.severity() == severity).count();
      if (count > 0) {
        parts.add(count + " " + (count == 1 ? name(severity) : plural(severity)));
      }
    }
    return parts.isEmpty() ? "no findings" : String.join(", ", parts);
  }

  /** All findings in their order; every line ends. */
  public String of(List<Diagnostic> findings) {
    StringBuilder text = new StringBuilder();
    findings.forEach(found -> append(text, found));
    return text.toString();
  }

  private void append(StringBuilder text, Diagnostic found) {
    text.append(severity(found.severity()))
        .append(" [")
        .append(found.rule())
        .append("] ")
        .append(found.message())
        .append('\n');
    appendPlace(text, found.origin());
    found.excerpt().ifPresent(piece -> append(text, piece));
    if (places) {
      for (Diagnostic.Related related : found.related()) {
        text.append("  ").append(related.message()).append(":\n");
        appendPlace(text, related.origin());
      }
    }
    found.hints().forEach(hint -> text.append("  hint: ").append(hint).append('\n'));
  }

  /** The line of SQL with carets under the piece. */
  private static void append(StringBuilder text, Diagnostic.Excerpt piece) {
    text.append("  line %d, column %d of the SQL:\n".formatted(piece.line(), piece.column()))
        .append("      ")
        .append(piece.text())
        .append("\n      ");
    for (int i = 0; i < piece.column() - 1; i++) {
      text.append(piece.text().charAt(i) == '\t' ? '\t' : ' ');
    }
    text.append("^".repeat(piece.length())).append('\n');
  }

  /** A line in a shared library is followed by the line of the pipeline that called it. */
  private void appendPlace(StringBuilder text, Origin origin) {
    if (places && origin.isKnown()) {
      text.append("    at ").append(origin).append('\n');
      origin.caller().ifPresent(caller -> appendPlace(text, caller));
    }
  }

  private String severity(Severity severity) {
    String code =
        switch (severity) {
          case ERROR -> "31;1";
          case WARNING -> "33;1";
          case INFO -> "36";
        };
    return colours ? "\u001b[" + code + "m" + name(severity) + "\u001b[m" : name(severity);
  }

  private static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static String plural(Severity severity) {
    return switch (severity) {
      case ERROR, WARNING -> name(severity) + "s";
      case INFO -> name(severity);
    };
  }
}
