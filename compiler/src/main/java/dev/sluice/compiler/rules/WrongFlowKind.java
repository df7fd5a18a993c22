package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Flow;
import dev.sluice.model.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A flow's query is a stream where it must be at rest, or the other way round.
 *
 * <p>A backfill that runs once, REPLACE WHERE and snapshots are at rest; every other flow is a
 * stream. The platform refuses the rest with {@code INVALID_FLOW_QUERY_TYPE} or, for changes, with
 * "must be a streaming query".
 */
final class WrongFlowKind implements Rule, Flow.Cases<Optional<String>> {

  @Override
  public String id() {
    return "flow.query-kind";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Flow> site : context.flows()) {
      Optional<Query> query = site.value().query();
      if (query.isPresent()) {
        boolean stream = Streaming.isStream(query.get());
        Optional<String> atRest = site.value().accept(this);
        if (stream && atRest.isPresent()) {
          found.add(
              error(
                      site,
                      "%s into %s needs a query at rest, but its query is a stream.",
                      atRest.get())
                  .hint("read all sources with read(..)"));
        } else if (!stream && atRest.isEmpty()) {
          found.add(
              error(site, "%s into %s needs a stream, but its query is at rest.", "A flow")
                  .hint("read at least one source with readStream(..)")
                  .hint("or let the flow run once, as a backfill"));
        }
      }
    }
    return found;
  }

  private Diagnostic error(Site<Flow> site, String message, String kind) {
    return Diagnostic.error(id(), site.value().origin(), message.formatted(kind, site.name()));
  }

  @Override
  public Optional<String> append(Flow.Append flow) {
    return flow.once() ? Optional.of("A flow that runs once") : Optional.empty();
  }

  @Override
  public Optional<String> update(Flow.Update flow) {
    return Optional.empty();
  }

  @Override
  public Optional<String> replaceUsing(Flow.ReplaceUsing flow) {
    return Optional.empty();
  }

  @Override
  public Optional<String> replaceWhere(Flow.ReplaceWhere flow) {
    return Optional.of("A flow with REPLACE WHERE");
  }

  @Override
  public Optional<String> autoCdc(Flow.AutoCdc flow) {
    return flow.once() ? Optional.of("A flow of changes that runs once") : Optional.empty();
  }

  @Override
  public Optional<String> autoCdcFromSnapshot(Flow.AutoCdcFromSnapshot flow) {
    return Optional.of("A flow of snapshots");
  }
}
