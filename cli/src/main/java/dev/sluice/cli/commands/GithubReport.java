package dev.sluice.cli.commands;

import dev.sluice.cli.terminal.Failure;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Findings as workflow commands of GitHub Actions, one a line. */
final class GithubReport {

  private GithubReport() {}

  static void print(PrintWriter writer, Run run) {
    for (Diagnostic found : run.compilation().diagnostics()) {
      writer.println(command(found, run.project().places().file(found.origin())));
    }
  }

  /** A command that could not do what was asked. */
  static void print(PrintWriter writer, Failure failure) {
    if (failure.finding().isPresent()) {
      Diagnostic found = failure.finding().get();
      writer.println(command(found, failure.files().apply(found.origin())));
      writer.flush();
      return;
    }
    List<String> lines = new ArrayList<>(List.of(failure.getMessage()));
    lines.addAll(failure.details());
    failure.hints().forEach(hint -> lines.add("hint: " + hint));
    writer.println("::error title=sluice::" + data(String.join("\n", lines)));
    writer.flush();
  }

  private static String command(Diagnostic found, Optional<Path> file) {
    List<String> properties = new ArrayList<>();
    file.ifPresent(path -> properties.add("file=" + property(SourcePath.text(path))));
    if (found.origin().isKnown()) {
      properties.add("line=" + found.origin().line());
    }
    properties.add("title=" + property(found.rule()));
    List<String> lines = new ArrayList<>(List.of(found.message()));
    found.hints().forEach(hint -> lines.add("hint: " + hint));
    return "::%s %s::%s"
        .formatted(
            name(found.severity()), String.join(",", properties), data(String.join("\n", lines)));
  }

  private static String name(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  /** What ends a command is escaped. */
  static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** What ends a property is escaped as well. */
  static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
