package dev.sluice.deploy.watch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Prints data quality: as a table for people, as JSON for programs. */
public final class QualityText {

  private QualityText() {}

  /** The table, then what was dropped, then the rules with their lines. */
  public static String of(Quality quality) {
    if (quality.lines().isEmpty()) {
      return "no expectation was counted in %s\n".formatted(updates(quality));
    }
    TextTable table =
        new TextTable(
            3, "dataset", "expectation", "action", "passed", "failed", "rate", "latest", "trend");
    for (Quality.Line line : quality.lines()) {
      Quality.Count total = line.total();
      table.row(
          line.dataset(),
          line.expectation(),
          line.rule().map(rule -> rule.action().replace('_', ' ')).orElse("-"),
          Spans.count(total.passed()),
          Spans.count(total.failed()),
          total.rate().map(Spans::percent).orElse("-"),
          line.latest().rate().map(Spans::percent).orElse("-"),
          line.trend().text());
    }
    StringBuilder text = new StringBuilder("over %s:\n".formatted(updates(quality)));
    text.append(table.text());
    for (Quality.Dropped dropped : quality.dropped()) {
      text.append(
          "`%s` dropped %s rows, %s of them in the newest update\n"
              .formatted(
                  dropped.dataset(),
                  Spans.count(dropped.total()),
                  Spans.count(dropped.rows().get(dropped.rows().size() - 1))));
    }
    quality.lines().forEach(line -> line.rule().ifPresent(rule -> rule(text, line, rule)));
    return text.toString();
  }

  /** The same as an object. */
  public static ObjectNode json(Quality quality) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode updates = json.putArray("updates");
    quality.updates().forEach(updates::add);
    ArrayNode lines = json.putArray("expectations");
    for (Quality.Line line : quality.lines()) {
      ObjectNode node = lines.addObject();
      node.put("dataset", line.dataset());
      node.put("name", line.expectation());
      line.rule()
          .ifPresent(
              rule ->
                  node.put("condition", rule.condition())
                      .put("action", rule.action())
                      .put("place", rule.place()));
      count(node, line.total());
      node.put("trend", line.trend().name().toLowerCase(Locale.ROOT));
      ArrayNode counts = node.putArray("by_update");
      line.counts().forEach(count -> count(counts.addObject(), count));
    }
    ArrayNode dropped = json.putArray("dropped");
    for (Quality.Dropped each : quality.dropped()) {
      ObjectNode node =
          dropped.addObject().put("dataset", each.dataset()).put("rows", each.total());
      ArrayNode rows = node.putArray("by_update");
      each.rows().forEach(rows::add);
    }
    return json;
  }

  private static void rule(StringBuilder text, Quality.Line line, SourceMap.Rule rule) {
    text.append("\n`%s` of `%s`: %s\n".formatted(rule.name(), line.dataset(), rule.condition()));
    if (!rule.place().isEmpty()) {
      text.append("    at %s\n".formatted(rule.place()));
    }
    if (!rule.isCounted() && line.total().rate().isEmpty()) {
      text.append("    not counted: a row that violates it fails the update\n");
    }
  }

  private static void count(ObjectNode node, Quality.Count count) {
    node.put("passed", count.passed()).put("failed", count.failed());
    count.rate().ifPresent(rate -> node.put("rate", rate));
  }

  private static String updates(Quality quality) {
    int size = quality.updates().size();
    return size == 1 ? "the last update" : "the last %d updates".formatted(size);
  }
}
