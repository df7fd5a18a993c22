package dev.sluice.cli.commands;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Severity;
import dev.sluice.model.Origin;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Findings for people. */
final class FindingText {

  private final PrintWriter writer;
  private final boolean colours;

  FindingText(PrintWriter writer, boolean colours) {
    this.writer = writer;
    this.colours = colours;
  }

  void print(List<Diagnostic> findings) {
    findings.forEach(this::print);
    writer.flush();
  }

  /** How many there are of each severity: {@code 2 errors, 1 warning}. */
  static String count(List<Diagnostic> findings) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = findings.stream().filter(found -> found.severity() == severity).count();
      if (count > 0) {
        parts.add(
            count + " " + name(severity) + (count > 1 && severity != Severity.INFO ? "s" : ""));
      }
    }
    return parts.isEmpty() ? "no findings" : String.join(", ", parts);
  }

  private void print(Diagnostic found) {
    String severity = name(found.severity());
    writer.println(
        coloured(found.severity(), severity) + " [" + found.rule() + "] " + found.message());
    printPlace(found.origin());
    for (Diagnostic.Related related : found.related()) {
      writer.println("  " + related.message() + ":");
      printPlace(related.origin());
    }
    found.hints().forEach(hint -> writer.println("  hint: " + hint));
  }

  private void printPlace(Origin origin) {
    if (origin.isKnown()) {
      writer.println("    at " + origin);
      origin.caller().ifPresent(caller -> writer.println("    at " + caller));
    }
  }

  private String coloured(Severity severity, String text) {
    String code =
        switch (severity) {
          case ERROR -> "31;1";
          case WARNING -> "33;1";
          case INFO -> "36";
        };
    return colours ? "\u001b[" + code + "m" + text + "\u001b[m" : text;
  }

  private static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
