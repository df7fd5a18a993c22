package dev.sluice.deploy.watch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.events.Times;
import java.time.Duration;
import java.time.Instant;

/** Prints an update: as a table for people, as JSON for programs. */
public final class UpdateText {

  private UpdateText() {}

  /**
   * A line about the update and a line for each dataset, a line break at the end of each.
   *
   * @param now until when what still runs has been running
   */
  public static String of(UpdateView view, Instant now) {
    String elapsed = view.elapsed(now).map(Spans::text).map(text -> ", " + text).orElse("");
    String head =
        "update %s: %s%s\n"
            .formatted(
                view.run().update().id(), view.state().isEmpty() ? "-" : view.state(), elapsed);
    TextTable table =
        new TextTable(2, "dataset", "state", "rows", "passed", "failed", "dropped", "elapsed");
    for (DatasetProgress dataset : view.datasets()) {
      table.row(
          dataset.name(),
          dataset.state().isEmpty() ? "-" : dataset.state(),
          Spans.count(dataset.rows()),
          Spans.count(dataset.passed()),
          Spans.count(dataset.failed()),
          Spans.count(dataset.dropped()),
          dataset.elapsed(now).map(Spans::text).orElse("-"));
    }
    return table.isEmpty() ? head : head + table.text();
  }

  /**
   * The same as an object.
   *
   * @param now until when what still runs has been running
   */
  public static ObjectNode json(UpdateView view, Instant now) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("update_id", view.run().update().id());
    json.put("state", view.state());
    json.put("over", view.isOver());
    json.put("cause", view.run().update().cause());
    json.put("validate_only", view.run().update().validateOnly());
    json.put("full_refresh", view.run().update().fullRefresh());
    view.run().start().ifPresent(start -> json.put("start", Times.millis(start)));
    view.run().end().ifPresent(end -> json.put("end", Times.millis(end)));
    view.elapsed(now).ifPresent(span -> json.put("elapsed_seconds", span.toSeconds()));
    for (DatasetProgress dataset : view.datasets()) {
      ObjectNode line = json.withArray("datasets").addObject();
      line.put("name", dataset.name());
      line.put("state", dataset.state());
      line.put("rows", dataset.rows());
      line.put("passed", dataset.passed());
      line.put("failed", dataset.failed());
      line.put("dropped", dataset.dropped());
      dataset.elapsed(now).map(Duration::toSeconds).ifPresent(s -> line.put("elapsed_seconds", s));
    }
    return json;
  }
}
