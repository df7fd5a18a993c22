package dev.sluice.deploy.plan;

import java.util.ArrayList;
import java.util.List;

/** A plan in one sentence. */
final class PlanSummary {

  private PlanSummary() {}

  static String of(Plan plan) {
    if (plan.isEmpty()) {
      return "Nothing to do.";
    }
    List<String> parts = new ArrayList<>();
    add(parts, plan.files().size(), "file");
    add(parts, count(plan, ResourceChange.Action.CREATE), "resource created", "resources created");
    add(parts, count(plan, ResourceChange.Action.UPDATE), "resource updated", "resources updated");
    long permissions =
        plan.resources().stream().filter(change -> change.permissions().isPresent()).count();
    add(parts, permissions, "access list changed", "access lists changed");
    long tables = plan.datasets().stream().filter(DatasetChange::isChange).count();
    add(parts, tables, "dataset affected", "datasets affected");
    String what = parts.isEmpty() ? "only the state is written" : String.join(", ", parts);
    int dangers = plan.dangers().size();
    return what
        + (dangers == 0
            ? "; nothing is lost."
            : "; " + dangers + " may lose data or history: " + names(plan) + ".");
  }

  private static String names(Plan plan) {
    return String.join(
        ", ", plan.dangers().stream().map(change -> "`" + change.dataset() + "`").toList());
  }

  private static long count(Plan plan, ResourceChange.Action action) {
    return plan.resources().stream().filter(change -> change.action() == action).count();
  }

  private static void add(List<String> parts, long count, String noun) {
    add(parts, count, noun, noun + "s");
  }

  private static void add(List<String> parts, long count, String one, String many) {
    if (count > 0) {
      parts.add(count + " " + (count == 1 ? one : many));
    }
  }
}
