package dev.sluice.cli.commands;

import dev.sluice.cli.cache.Coverage;
import dev.sluice.cli.output.Change;
import dev.sluice.cli.output.Plan;
import dev.sluice.model.Bundle;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was done, in a few lines. */
final class Summary {

  /** Up to here every file is named; above, folders are. */
  private static final int MOST_LINES = 30;

  private Summary() {}

  /** What was compiled: {@code bundle customers, 1 pipeline, 3 datasets}. */
  static String of(Run run) {
    return of(run.project().bundle());
  }

  /** What a bundle has in it. */
  static String of(Bundle bundle) {
    int datasets = bundle.pipelines().stream().mapToInt(each -> each.datasets().size()).sum();
    return "bundle %s, %s, %s"
        .formatted(
            bundle.name(),
            count(bundle.pipelines().size(), "pipeline"),
            count(datasets, "dataset"));
  }

  /** What was checked: {@code bundle customers, 1 pipeline; checked 3 of 3 datasets}. */
  static String checked(Run run) {
    return run.coverage().map(coverage -> checked(run, coverage)).orElseGet(() -> of(run));
  }

  private static String checked(Run run, Coverage coverage) {
    Bundle bundle = run.project().bundle();
    int opaque = coverage.opaque();
    int partly = coverage.partly();
    List<String> parts = new ArrayList<>();
    add(parts, opaque, "opaque");
    add(parts, partly, "partly known");
    return "bundle %s, %s; checked %s of %s%s"
        .formatted(
            bundle.name(),
            count(bundle.pipelines().size(), "pipeline"),
            grouped(coverage.known()),
            count(coverage.datasets(), "dataset"),
            parts.isEmpty() ? "" : "; " + String.join(", ", parts));
  }

  /** The changes of a plan, one line for each file or folder. */
  static void print(PrintWriter writer, Plan plan) {
    int depth = Integer.MAX_VALUE;
    Map<String, Integer> lines = lines(plan, depth);
    for (depth = 3; lines.size() > MOST_LINES && depth > 0; depth--) {
      lines = lines(plan, depth);
    }
    lines.forEach(
        (line, files) ->
            writer.println("  " + line + (line.endsWith("/") ? "  " + count(files, "file") : "")));
  }

  /** How many files were written and deleted, and how many were as they should be. */
  static String counts(Plan plan) {
    if (plan.changes().isEmpty()) {
      return "up to date, " + count(plan.unchanged(), "file");
    }
    List<String> parts = new ArrayList<>();
    add(parts, plan.changes(Change.Kind.CREATE).size(), "new");
    add(parts, plan.changes(Change.Kind.UPDATE).size(), "changed");
    add(parts, plan.changes(Change.Kind.DELETE).size(), "deleted");
    add(parts, plan.unchanged(), "unchanged");
    return String.join(", ", parts);
  }

  /** What the compiler left out for want of an option, one line each. */
  static void printNotes(PrintWriter writer, Run run) {
    run.compilation().notes().forEach(note -> writer.println("note: " + note));
    writer.flush();
  }

  static String count(int number, String noun) {
    return "%s %s%s".formatted(grouped(number), noun, number == 1 ? "" : "s");
  }

  /** The same on every machine, whatever its language. */
  private static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static void add(List<String> parts, int number, String what) {
    if (number > 0) {
      parts.add(grouped(number) + " " + what);
    }
  }

  private static Map<String, Integer> lines(Plan plan, int depth) {
    Map<String, Integer> lines = new TreeMap<>();
    for (Change change : plan.changes()) {
      String mark =
          switch (change.kind()) {
            case CREATE -> "+ ";
            case UPDATE -> "~ ";
            case DELETE -> "- ";
          };
      lines.merge(mark + shortened(change.path(), depth), 1, Integer::sum);
    }
    return lines;
  }

  private static String shortened(String path, int depth) {
    int end = -1;
    for (int i = 0; i < depth; i++) {
      end = path.indexOf('/', end + 1);
      if (end < 0) {
        return path;
      }
    }
    return path.substring(0, end + 1);
  }
}
