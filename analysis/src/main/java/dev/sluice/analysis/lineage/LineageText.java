package dev.sluice.analysis.lineage;

import dev.sluice.analysis.Use.How;
import dev.sluice.analysis.lineage.Lineage.Step;
import dev.sluice.analysis.picture.Node;
import dev.sluice.analysis.picture.Node.Check;
import dev.sluice.model.Expectation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The way of a column as a tree of lines. */
public final class LineageText {

  private final Lineage lineage;
  private final boolean down;
  private final List<String> lines = new ArrayList<>();
  private final Set<Place> shown = new HashSet<>();

  private LineageText(Lineage lineage, boolean down) {
    this.lineage = lineage;
    this.down = down;
  }

  /** Where a column comes from. */
  public static String upstream(Lineage lineage, Place place) {
    LineageText text = new LineageText(lineage, false);
    text.begin(place);
    text.rows(place);
    return text.text();
  }

  /** Who uses a column. */
  public static String downstream(Lineage lineage, Place place) {
    LineageText text = new LineageText(lineage, true);
    text.begin(place);
    return text.text();
  }

  private String text() {
    return String.join("\n", lines) + "\n";
  }

  private void begin(Place place) {
    Node node = lineage.node(place.node());
    String type =
        lineage.column(place).flatMap(Node.Column::type).map(each -> "  " + each).orElse("");
    lines.add(lineage.nameOf(place) + type);
    int before = lines.size();
    tree(place, 1);
    if (lines.size() == before) {
      lines.add("  " + nothing(node));
    }
  }

  private String nothing(Node node) {
    if (down) {
      return "nothing uses it";
    }
    return node.kind().isInside() ? "it is made of no column" : "it begins here";
  }

  private void tree(Place place, int depth) {
    if (!shown.add(place.key())) {
      return;
    }
    if (down) {
      for (Check check : lineage.checks(place)) {
        String drops = drops(check) ? ", which drops rows" : "";
        add(
            depth,
            How.EXPECTATION,
            "`" + check.name() + "` of " + lineage.nameOf(lineage.node(place.node())) + drops);
      }
      lineage.rowUsers(place).forEach(step -> add(depth, step.how(), rowsOf(step.to())));
    }
    for (Step step : down ? lineage.users(place) : lineage.sources(place)) {
      Place next = down ? step.to() : step.from();
      boolean again = shown.contains(next.key()) && !isEnd(next);
      add(depth, step.how(), lineage.nameOf(next) + (again ? ", as above" : ""));
      tree(next, depth + 1);
    }
  }

  private boolean isEnd(Place place) {
    return down
        ? lineage.users(place).isEmpty() && lineage.rowUsers(place).isEmpty()
        : lineage.sources(place).isEmpty();
  }

  private void add(int depth, How how, String what) {
    lines.add("  ".repeat(depth) + how.name().toLowerCase(Locale.ROOT) + "  " + what);
  }

  private String rowsOf(Place place) {
    return "rows of " + lineage.nameOf(lineage.node(place.node()));
  }

  /** What decides about the rows of each dataset that the value goes through. */
  private void rows(Place start) {
    Set<String> passed = new LinkedHashSet<>(List.of(start.node()));
    lineage.upstream(start).forEach(step -> passed.add(step.from().node()));
    for (String id : passed) {
      Node node = lineage.node(id);
      List<Step> rows = lineage.rows(node);
      List<Check> checks = node.expectations().stream().filter(LineageText::drops).toList();
      if (!rows.isEmpty() || !checks.isEmpty()) {
        lines.add("rows of " + lineage.nameOf(node));
      }
      rows.forEach(step -> add(1, step.how(), lineage.nameOf(step.from())));
      for (Check check : checks) {
        String over = check.reads().isEmpty() ? "" : " over " + String.join(", ", check.reads());
        add(1, How.EXPECTATION, "`" + check.name() + "`" + over + " drops rows");
      }
    }
  }

  private static boolean drops(Check check) {
    return check.action() == Expectation.Action.DROP;
  }
}
