package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Flow;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Setting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A flow runs in Real-Time Mode in a pipeline that is not set up for it.
 *
 * <p>The mode needs a continuous pipeline on channel PREVIEW with the configuration {@code
 * spark.databricks.streaming.realTimeMode.enabled}.
 */
final class RealTimePipeline implements Rule {

  private static final String ENABLED = "spark.databricks.streaming.realTimeMode.enabled";

  @Override
  public String id() {
    return "real-time.pipeline";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Site<Flow> site : RealTimeMode.flows(context)) {
      Pipeline pipeline = site.pipeline().pipeline();
      if (told.add(pipeline.key())) {
        check(site, pipeline).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Diagnostic> check(Site<Flow> site, Pipeline pipeline) {
    List<String> missing = new ArrayList<>();
    List<String> hints = new ArrayList<>();
    Optional<Setting<Boolean>> continuous = pipeline.modes().continuous();
    if (continuous.isEmpty() || continuous.get().equals(Setting.of(false))) {
      missing.add("continuous mode");
      hints.add("set .continuous()");
    }
    if (!pipeline.modes().channel().equals(Optional.of(Pipeline.Channel.PREVIEW))) {
      missing.add("channel PREVIEW");
      hints.add("set .channel(PREVIEW)");
    }
    if (!OptionNames.is(pipeline.configuration(), ENABLED, "true")) {
      missing.add("the configuration `" + ENABLED + "`");
      hints.add("set .configuration(\"" + ENABLED + "\", \"true\")");
    }
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    Diagnostic error =
        Diagnostic.error(
            id(),
            site.value().origin(),
            "A flow into %s runs in Real-Time Mode, for which pipeline `%s` lacks %s."
                .formatted(site.name(), pipeline.key(), listed(missing)));
    for (String hint : hints) {
      error = error.hint(hint);
    }
    return Optional.of(error.related("the pipeline is declared here", pipeline.origin()));
  }

  private static String listed(List<String> phrases) {
    int last = phrases.size() - 1;
    return last == 0
        ? phrases.get(0)
        : String.join(", ", phrases.subList(0, last)) + " and " + phrases.get(last);
  }
}
