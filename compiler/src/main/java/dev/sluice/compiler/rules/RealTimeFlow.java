package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Reader;
import dev.sluice.model.Flow;
import dev.sluice.model.Query;
import dev.sluice.model.Sink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A flow runs in Real-Time Mode that cannot.
 *
 * <p>In that mode only update flows into Kafka run, without joins of two streams and with at most
 * one exchange of rows between workers.
 */
final class RealTimeFlow implements Rule {

  private static final Set<String> FORMATS = Set.of("kafka", "console", "noop");

  @Override
  public String id() {
    return "real-time.flow";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Flow> site : RealTimeMode.flows(context)) {
      mistake(site)
          .map(
              mistake ->
                  Diagnostic.error(
                          id(),
                          site.value().origin(),
                          "A flow into %s runs in Real-Time Mode, but %s."
                              .formatted(site.name(), mistake))
                      .hint("leave `pipelines.trigger` out of the flow's Spark settings")
                      .hint("or split the work, so that this flow only forwards to Kafka"))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<String> mistake(Site<Flow> site) {
    boolean kafka =
        site.reader() instanceof Reader.OfSink reader
            && reader.sink() instanceof Sink.External sink
            && FORMATS.contains(sink.format().toLowerCase(Locale.ROOT));
    if (!kafka) {
      return Optional.of("it does not write to a Kafka sink");
    }
    if (!(site.value() instanceof Flow.Update)) {
      return Optional.of("it is no update flow");
    }
    int exchanges = 0;
    for (Query query : RealTimeMode.queries(site.value())) {
      if (query instanceof Query.Join join
          && Streaming.isStream(join.left())
          && Streaming.isStream(join.right())) {
        return Optional.of("it joins two streams");
      }
      if (query instanceof Query.Aggregate
          || query instanceof Query.DropDuplicates
          || query instanceof Query.Distinct
          || query instanceof Query.Repartition) {
        exchanges++;
      }
    }
    return exchanges > 1
        ? Optional.of("its rows are exchanged between workers more than once")
        : Optional.empty();
  }
}
