package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Pipeline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A restart window has an hour, a day or a time zone that there is not. */
final class RestartWindowShape implements Rule {

  private static final int LAST_HOUR = 23;

  @Override
  public String id() {
    return "restart-window.shape";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return PerTarget.check(
        context,
        names -> {
          List<Diagnostic> found = new ArrayList<>();
          for (Pipeline pipeline : context.pipelines()) {
            pipeline.restartWindow().ifPresent(window -> check(pipeline, window, names, found));
          }
          return found;
        });
  }

  private void check(
      Pipeline pipeline,
      Pipeline.RestartWindow window,
      ResolvedNames names,
      List<Diagnostic> found) {
    int hour = names.setting(window.startHour()).orElse(0);
    if (hour < 0 || hour > LAST_HOUR) {
      found.add(
          error(pipeline, window, "starts at hour " + hour)
              .hint("give an hour from 0 to " + LAST_HOUR));
    }
    if (new HashSet<>(window.days()).size() < window.days().size()) {
      found.add(error(pipeline, window, "names a day twice").hint("name each day once"));
    }
    window
        .timeZone()
        .map(names::text)
        .filter(zone -> !TimeZones.isKnown(zone))
        .map(zone -> TimeZones.hint(unknownZone(pipeline, window, zone), zone))
        .ifPresent(found::add);
  }

  private Diagnostic unknownZone(Pipeline pipeline, Pipeline.RestartWindow window, String zone) {
    return error(pipeline, window, "is in the time zone `" + zone + "`, which is unknown");
  }

  private Diagnostic error(Pipeline pipeline, Pipeline.RestartWindow window, String mistake) {
    return Diagnostic.error(
        id(),
        window.origin(),
        "The restart window of pipeline `%s` %s.".formatted(pipeline.key(), mistake));
  }
}
