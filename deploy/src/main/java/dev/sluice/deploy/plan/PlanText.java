package dev.sluice.deploy.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan as text for a terminal. */
public final class PlanText {

  private final StringBuilder text = new StringBuilder();

  private PlanText() {}

  /**
   * The text, lines ending in {@code \n}.
   *
   * @param drift whether to list what somebody else has set
   */
  public static String of(Plan plan, boolean drift) {
    PlanText text = new PlanText();
    text.plan(plan, drift);
    return text.text.toString();
  }

  private void plan(Plan plan, boolean drift) {
    line(
        0,
        "Plan for target `%s` of `%s`".formatted(plan.desired().target(), plan.desired().bundle()));
    section("Files in " + plan.desired().filesRoot(), files(plan));
    for (ResourceChange change : plan.resources()) {
      if (change.isChange() || change.adopted() || (drift && !change.drift().isEmpty())) {
        section(title(change), resource(change, drift));
      }
    }
    section("Tables", tables(plan));
    section("Perhaps renamed", plan.suggestions().stream().map(Suggestion::text).toList());
    section("No longer in the bundle, and kept", plan.leftovers());
    section("Notes", plan.notes());
    section("Refused", plan.refusals());
    text.append('\n');
    line(0, PlanSummary.of(plan));
  }

  private static List<String> files(Plan plan) {
    return plan.files().stream().map(file -> sign(file.kind()) + " " + file.path()).toList();
  }

  private static String sign(FileChange.Kind kind) {
    return switch (kind) {
      case ADDED -> "+";
      case CHANGED -> "~";
      case REMOVED -> "-";
    };
  }

  static String title(ResourceChange change) {
    String what =
        switch (change.action()) {
          case CREATE -> "is created";
          case UPDATE ->
              change.provenance() ? "is told what its files were made from" : "is updated";
          case UNCHANGED -> "is unchanged";
        };
    return "%s `%s` (%s) %s%s"
        .formatted(
            change.type() == ResourceChange.Type.PIPELINE ? "Pipeline" : "Job",
            change.key(),
            change.name(),
            what,
            change.adopted()
                ? "; it exists already as " + change.id().orElse("") + ", and is adopted"
                : "");
  }

  private static List<String> resource(ResourceChange change, boolean drift) {
    List<String> lines = new ArrayList<>();
    change.fields().forEach(field -> lines.add(field(field)));
    change
        .permissions()
        .ifPresent(it -> it.lines().forEach(line -> lines.add("permission of " + line)));
    if (drift) {
      change
          .drift()
          .forEach(
              field ->
                  lines.add(
                      "! %s: %s was set by somebody else, and stays"
                          .formatted(field.path(), value(field.before()))));
    }
    return lines;
  }

  static String field(FieldChange field) {
    if (field.before().isEmpty()) {
      return "+ %s: %s".formatted(field.path(), value(field.after()));
    }
    return field.after().isEmpty()
        ? "- %s: %s".formatted(field.path(), value(field.before()))
        : "~ %s: %s -> %s".formatted(field.path(), value(field.before()), value(field.after()));
  }

  static String value(Optional<JsonNode> value) {
    return value.map(JsonNode::toString).orElse("");
  }

  private static List<String> tables(Plan plan) {
    List<String> lines = new ArrayList<>();
    for (DatasetChange change : plan.datasets()) {
      if (!change.isChange()) {
        continue;
      }
      for (Effect effect : change.effects()) {
        String former = change.former().map(name -> " (was `" + name + "`)").orElse("");
        String why = effect.why().isEmpty() ? "" : ": " + effect.why();
        lines.add(
            "%s `%s`%s %s%s"
                .formatted(
                    effect.losesData() ? "!" : " ",
                    change.dataset(),
                    former,
                    effect.kind().label(),
                    why));
      }
      if (!change.place().isEmpty() && change.losesData()) {
        lines.add("      at " + change.place());
      }
    }
    return lines;
  }

  private void section(String title, List<String> lines) {
    if (!lines.isEmpty() || title.startsWith("Pipeline") || title.startsWith("Job")) {
      text.append('\n');
      line(0, title);
      lines.forEach(line -> line(2, line));
    }
  }

  private void line(int indent, String line) {
    text.append(" ".repeat(indent)).append(line).append('\n');
  }
}
