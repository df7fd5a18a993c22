package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Reader;
import dev.sluice.model.Flow;
import dev.sluice.model.Sink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sink is fed by a flow that it does not take.
 *
 * <p>Sinks take append and update flows, a Delta sink appends only; changes, replacements and
 * backfills need a table.
 */
final class SinkFlowKind implements Rule {

  @Override
  public String id() {
    return "sink.flow-kind";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Flow> site : context.flows()) {
      if (site.reader() instanceof Reader.OfSink reader) {
        mistake(site.value(), reader.sink())
            .map(mistake -> refused(site, mistake))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<String> mistake(Flow flow, Sink sink) {
    boolean delta =
        sink instanceof Sink.External external && external.format().equalsIgnoreCase("delta");
    if (flow instanceof Flow.Update) {
      return delta ? Optional.of("is a Delta sink, which takes no update flow") : Optional.empty();
    }
    if (flow instanceof Flow.Append append) {
      return append.once()
          ? Optional.of("is a sink, which takes no flow that runs once")
          : Optional.empty();
    }
    return Optional.of("is a sink, which takes no flow of kind " + FlowKinds.of(flow));
  }

  private Diagnostic refused(Site<Flow> site, String mistake) {
    return Diagnostic.error(id(), site.value().origin(), "%s %s.".formatted(site.name(), mistake))
        .related(site.name() + " is declared here", site.reader().origin())
        .hint("use appendFlow(..) with a stream")
        .hint("or write to a table");
  }
}
