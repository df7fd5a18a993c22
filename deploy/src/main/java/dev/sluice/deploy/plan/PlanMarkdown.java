package dev.sluice.deploy.plan;

import java.util.ArrayList;
import java.util.List;

/** A plan as Markdown, for a review. */
public final class PlanMarkdown {

  private PlanMarkdown() {}

  /** The Markdown, lines ending in {@code \n}. */
  public static String of(Plan plan) {
    List<String> lines = new ArrayList<>();
    lines.add("### Plan for target `" + plan.desired().target() + "`");
    lines.add("");
    lines.add(capital(PlanSummary.of(plan)));
    tables(plan, lines);
    for (ResourceChange change : plan.resources()) {
      if (change.isChange() || change.adopted()) {
        resource(change, lines);
      }
    }
    list("Files", plan.files().stream().map(PlanMarkdown::file).toList(), lines);
    list("Perhaps renamed", plan.suggestions().stream().map(Suggestion::text).toList(), lines);
    list("No longer in the bundle, and kept", plan.leftovers(), lines);
    list("Notes", plan.notes(), lines);
    list("Refused", plan.refusals(), lines);
    return String.join("\n", lines) + "\n";
  }

  private static void tables(Plan plan, List<String> lines) {
    if (plan.datasets().stream().noneMatch(DatasetChange::isChange)) {
      return;
    }
    lines.add("");
    lines.add("| dataset | effect | why | loses data |");
    lines.add("|---|---|---|---|");
    for (DatasetChange change : plan.datasets()) {
      for (Effect effect : change.effects()) {
        if (effect.kind() != EffectKind.UNCHANGED) {
          String former = change.former().map(name -> " (was `" + name + "`)").orElse("");
          lines.add(
              "| `%s`%s | %s | %s | %s |"
                  .formatted(
                      change.dataset(),
                      former,
                      effect.kind().label(),
                      cell(effect.why()),
                      effect.losesData() ? "**yes**" : ""));
        }
      }
    }
  }

  private static void resource(ResourceChange change, List<String> lines) {
    lines.add("");
    lines.add("**" + PlanText.title(change) + "**");
    List<String> rows = new ArrayList<>();
    for (FieldChange field : change.fields()) {
      rows.add(
          "| `%s` | %s | %s |"
              .formatted(
                  cell(field.path()),
                  code(PlanText.value(field.before())),
                  code(PlanText.value(field.after()))));
    }
    change
        .permissions()
        .ifPresent(
            it -> it.lines().forEach(line -> rows.add("| permission | | " + cell(line) + " |")));
    if (!rows.isEmpty()) {
      lines.add("");
      lines.add("| setting | before | after |");
      lines.add("|---|---|---|");
      lines.addAll(rows);
    }
  }

  private static void list(String title, List<String> items, List<String> lines) {
    if (!items.isEmpty()) {
      lines.add("");
      lines.add("**" + title + "**");
      lines.add("");
      items.forEach(item -> lines.add("- " + item));
    }
  }

  private static String file(FileChange file) {
    return "`%s` %s".formatted(file.path(), file.kind().name().toLowerCase(java.util.Locale.ROOT));
  }

  private static String code(String value) {
    return value.isEmpty() ? "" : "`" + cell(value) + "`";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }

  private static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
  }
}
