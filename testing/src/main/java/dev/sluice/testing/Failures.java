package dev.sluice.testing;

import static java.util.stream.Collectors.joining;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.DiagnosticText;
import dev.sluice.compiler.diff.FileDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.opentest4j.AssertionFailedError;

/** What a failing test says. */
final class Failures {

  /** The lines of a diff that fit into a failure that a person reads. */
  private static final int MOST_LINES = 200;

  private Failures() {}

  /** The output is not what was approved. An IDE shows both sides of what differs. */
  static AssertionFailedError differs(ApprovedFolder approved, List<FileDifference> differences) {
    String message =
        "The output is not what is approved in %s: %s.%n%n%s%n%nWhat was compiled is in %s.%n"
                .formatted(
                    approved.path(),
                    counts(differences),
                    diff(differences),
                    approved.received().path())
            + "To accept it, replace the approved folder by it, or run the test with -D%s=true."
                .formatted(FolderApprover.APPROVE);
    return new AssertionFailedError(
        message,
        side(differences, file -> file.before().orElse("")),
        side(differences, file -> file.after().orElse("")));
  }

  /** Compiling twice gave two outputs. */
  static AssertionFailedError unstable(List<FileDifference> differences) {
    return new AssertionFailedError(
        "Compiling the project twice gives different outputs: %s.%n%n%s%n%n"
                .formatted(counts(differences), diff(differences))
            + "Something in `define()` depends on time, chance or the order of a hash map.");
  }

  /** The project has errors. */
  static AssertionFailedError errors(List<Diagnostic> findings) {
    return new AssertionFailedError(
        "The project has errors, so nothing was compiled.%n%n%s"
            .formatted(DiagnosticText.plain().of(findings)));
  }

  private static String counts(List<FileDifference> differences) {
    List<String> parts = new ArrayList<>();
    count(
        parts,
        differences,
        file -> file.before().isPresent() && file.after().isPresent(),
        "differs");
    count(parts, differences, file -> file.before().isEmpty(), "is new");
    count(parts, differences, file -> file.after().isEmpty(), "is gone");
    return String.join(", ", parts);
  }

  private static void count(
      List<String> parts,
      List<FileDifference> differences,
      Predicate<FileDifference> condition,
      String verb) {
    long count = differences.stream().filter(condition).count();
    if (count == 1) {
      parts.add("1 file " + verb);
    } else if (count > 1) {
      parts.add(count + " files " + verb.replace("is ", "are ").replace("differs", "differ"));
    }
  }

  private static String diff(List<FileDifference> differences) {
    List<String> lines =
        differences.stream()
            .flatMap(file -> file.unified("approved/", "received/").stream())
            .toList();
    String shown = String.join("\n", lines.subList(0, Math.min(lines.size(), MOST_LINES)));
    int more = lines.size() - MOST_LINES;
    return more > 0 ? shown + "\n.. and " + more + " more lines" : shown;
  }

  private static String side(
      List<FileDifference> differences, Function<FileDifference, String> text) {
    return differences.stream()
        .map(file -> "--- " + file.path() + "\n" + text.apply(file))
        .collect(joining("\n"));
  }
}
