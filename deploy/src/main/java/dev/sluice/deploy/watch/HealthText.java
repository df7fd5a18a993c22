package dev.sluice.deploy.watch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.events.Times;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Prints the health of a pipeline: as tables for people, as JSON for programs. */
public final class HealthText {

  private HealthText() {}

  /** The numbers, then the updates newest first, then what deserves a look. */
  public static String of(Health health) {
    if (health.updates().isEmpty()) {
      return "no update has written data yet\n";
    }
    StringBuilder text = new StringBuilder();
    text.append("updates     %d, %s failed\n".formatted(health.updates().size(), rate(health)));
    text.append(
        "duration    p50 %s, p95 %s, %s\n"
            .formatted(span(health, 50), span(health, 95), health.durationTrend().text()));
    text.append(
        "rows        %s written, %s dropped\n"
            .formatted(Spans.count(health.rows()), Spans.count(health.dropped())));
    TextTable table = new TextTable(3, "update", "started", "state", "duration", "rows", "dropped");
    for (int i = health.updates().size() - 1; i >= 0; i--) {
      Health.Line line = health.updates().get(i);
      table.row(
          line.update().id(),
          line.update().created().map(Times::seconds).orElse("-"),
          line.update().state().isEmpty() ? "-" : line.update().state(),
          line.duration().map(Spans::text).orElse("-"),
          Spans.count(line.rows()),
          Spans.count(line.dropped()));
    }
    text.append('\n').append(table.text());
    backlogs(text, health.backlogs());
    recomputes(text, health.recomputes());
    return text.toString();
  }

  /** The same as an object. */
  public static ObjectNode json(Health health) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ObjectNode duration = json.putObject("duration_seconds");
    health.duration(50).ifPresent(p50 -> duration.put("p50", p50.toSeconds()));
    health.duration(95).ifPresent(p95 -> duration.put("p95", p95.toSeconds()));
    duration.put("trend", word(health.durationTrend()));
    health.errorRate().ifPresent(rate -> json.put("error_rate", rate));
    json.put("rows", health.rows()).put("dropped", health.dropped());
    ArrayNode updates = json.putArray("updates");
    for (Health.Line line : health.updates()) {
      ObjectNode node = updates.addObject();
      node.put("update_id", line.update().id()).put("state", line.update().state());
      line.update().created().ifPresent(time -> node.put("created", Times.millis(time)));
      line.duration().map(Duration::toSeconds).ifPresent(s -> node.put("duration_seconds", s));
      node.put("rows", line.rows()).put("dropped", line.dropped()).put("errors", line.errors());
    }
    ArrayNode backlogs = json.putArray("backlogs");
    for (Health.Backlog backlog : health.backlogs()) {
      backlogs
          .addObject()
          .put("flow", backlog.flow())
          .put("unit", backlog.unit().text())
          .put("last", backlog.last())
          .put("trend", word(backlog.trend()));
    }
    ArrayNode recomputes = json.putArray("recomputes");
    for (Health.Recompute recompute : health.recomputes()) {
      ObjectNode node = recomputes.addObject().put("dataset", recompute.dataset());
      node.put("planned", recompute.planned()).put("complete", recompute.complete());
      ArrayNode reasons = node.putArray("reasons");
      recompute.reasons().forEach(reasons::add);
    }
    return json;
  }

  private static void backlogs(StringBuilder text, List<Health.Backlog> backlogs) {
    if (backlogs.isEmpty()) {
      return;
    }
    TextTable table = new TextTable(1, "flow", "backlog", "trend");
    for (Health.Backlog backlog : backlogs) {
      table.row(backlog.flow(), amount(backlog.unit(), backlog.last()), backlog.trend().text());
    }
    text.append('\n').append(table.text());
  }

  private static void recomputes(StringBuilder text, List<Health.Recompute> recomputes) {
    List<Health.Recompute> complete = recomputes.stream().filter(r -> r.complete() > 0).toList();
    if (!complete.isEmpty()) {
      text.append('\n');
    }
    for (Health.Recompute recompute : complete) {
      text.append(
          "`%s` was computed anew as a whole in %d of %d updates\n"
              .formatted(recompute.dataset(), recompute.complete(), recompute.planned()));
      recompute.reasons().forEach(reason -> text.append("    ").append(reason).append('\n'));
    }
  }

  static String amount(Health.Unit unit, long number) {
    return switch (unit) {
      case BYTES -> Spans.bytes(number);
      case RECORDS, FILES -> Spans.count(number) + " " + unit.text();
      case SECONDS -> Spans.text(Duration.ofSeconds(number));
    };
  }

  private static String rate(Health health) {
    return health.errorRate().map(Spans::percent).orElse("none");
  }

  private static String span(Health health, int percent) {
    return health.duration(percent).map(Spans::text).orElse("-");
  }

  private static String word(Trend trend) {
    return trend.name().toLowerCase(Locale.ROOT);
  }
}
