package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Query;
import dev.sluice.model.Sink;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sink of the pipeline is read by its name.
 *
 * <p>Sinks are written only; the platform would look for a table of that name.
 */
final class SinkRead implements Rule {

  @Override
  public String id() {
    return "sink.read";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Query.Read> site : context.queries(Query.Read.class)) {
      if (site.value().source() instanceof Source.External source) {
        sink(site, source.name().toString())
            .map(sink -> read(site, source, sink))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Sink> sink(Site<?> site, String name) {
    return site.pipeline().sinks().stream()
        .filter(sink -> sink.name().equalsIgnoreCase(name))
        .findFirst();
  }

  private Diagnostic read(Site<?> site, Source.External source, Sink sink) {
    return Diagnostic.error(
            id(),
            source.origin(),
            "%s reads external(\"%s\"), which is a sink of the same pipeline; sinks cannot be read."
                .formatted(site.name(), source.name()))
        .related("`" + sink.name() + "` is declared here", sink.origin())
        .hint("read what the sink is fed with")
        .hint("or name the table that it writes to, as external(\"catalog.schema.table\")");
  }
}
