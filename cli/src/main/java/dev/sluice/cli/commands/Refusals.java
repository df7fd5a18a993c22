package dev.sluice.cli.commands;

import dev.sluice.cli.output.Conflict;
import dev.sluice.cli.output.Plan;
import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Failure;
import java.nio.file.Path;
import java.util.List;

/** Decides whether a plan may be carried out. */
final class Refusals {

  private static final int MOST_LINES = 20;

  private Refusals() {}

  /**
   * Checks a plan.
   *
   * @param force whether people's files may be overwritten
   * @param allowRemoved keys of pipelines that may disappear
   * @throws Failure when it may not; it names every reason
   */
  static void check(Plan plan, Path out, boolean force, List<String> allowRemoved) {
    List<String> removed =
        plan.removedPipelines().stream().filter(key -> !allowRemoved.contains(key)).toList();
    if (!removed.isEmpty()) {
      throw removed(removed, out);
    }
    files(plan, out, force, "take over into the Java code what was edited; `sluice diff` shows it");
  }

  /**
   * Checks that no file of a person's would be overwritten.
   *
   * @param force whether it may
   * @param hint what to do instead
   * @throws Failure when one would be
   */
  static void files(Plan plan, Path out, boolean force, String hint) {
    List<Conflict> conflicts =
        plan.conflicts().stream()
            .filter(conflict -> !force || !conflict.reason().isForcible())
            .toList();
    if (!conflicts.isEmpty()) {
      throw conflicts(conflicts, out, hint);
    }
  }

  private static Failure removed(List<String> keys, Path out) {
    String first = keys.get(0);
    return Failure.of(
            ExitCode.REFUSED,
            "`%s` has %s of which nothing is left in the project: deploying that would delete tables"
                .formatted(
                    out,
                    keys.size() == 1
                        ? "pipeline `" + first + "`"
                        : "pipelines `" + String.join("`, `", keys) + "`"))
        .hint("if a pipeline has a new key, say so there: .movedFrom(\"%s\")".formatted(first))
        .hint("if its tables may go, compile with --allow-removed=" + String.join(",", keys))
        .hint("if this is another project, choose another folder with --out");
  }

  private static Failure conflicts(List<Conflict> conflicts, Path out, String hint) {
    Failure failure =
        Failure.of(
            ExitCode.REFUSED,
            "%s in `%s` %s not to be overwritten, so nothing was written"
                .formatted(
                    Summary.count(conflicts.size(), "file"),
                    out,
                    conflicts.size() == 1 ? "is" : "are"));
    for (Conflict conflict : conflicts.subList(0, Math.min(conflicts.size(), MOST_LINES))) {
      failure =
          failure.detail("    `%s` %s".formatted(conflict.path(), conflict.reason().description()));
    }
    if (conflicts.size() > MOST_LINES) {
      failure = failure.detail("    .. and " + (conflicts.size() - MOST_LINES) + " more");
    }
    boolean forcible = conflicts.stream().allMatch(conflict -> conflict.reason().isForcible());
    return forcible
        ? failure.hint(hint).hint("or give it up with --force")
        : failure.hint("move away what is in the way, or choose another folder with --out");
  }
}
