package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Dataset;
import dev.sluice.model.Origin;
import dev.sluice.model.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * A dataset's own query is a stream where it must be at rest, or the other way round.
 *
 * <p>A streaming table appends what a stream brings; a materialized view and a view of the catalog
 * equal a query at rest. The platform refuses the rest with {@code INVALID_FLOW_QUERY_TYPE}.
 */
final class WrongQueryKind implements Rule {

  @Override
  public String id() {
    return "dataset.query-kind";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Dataset> site : context.datasets()) {
      Dataset dataset = site.value();
      if (dataset instanceof Dataset.StreamingTable table && table.query().isPresent()) {
        check(site, "streaming table", table.query().get(), true, found);
      } else if (dataset instanceof Dataset.MaterializedView view) {
        check(site, "materialized view", view.query(), false, found);
      } else if (dataset instanceof Dataset.PersistedView view) {
        check(site, "persisted view", view.query(), false, found);
      } else if (dataset instanceof Dataset.StreamView view) {
        check(site, "stream view", view.query(), true, found);
      } else if (dataset instanceof Dataset.BatchView view) {
        check(site, "batch view", view.query(), false, found);
      }
    }
    return found;
  }

  private void check(
      Site<Dataset> site, String kind, Query query, boolean stream, List<Diagnostic> found) {
    if (Streaming.isStream(query) == stream) {
      return;
    }
    Origin origin = site.value().origin();
    found.add(
        Diagnostic.error(
                id(),
                origin,
                stream
                    ? "The %s %s needs a stream, but its query is at rest."
                        .formatted(kind, site.name())
                    : "The %s %s needs a query at rest, but its query is a stream."
                        .formatted(kind, site.name()))
            .related("the query is written here", query.origin())
            .hint(
                stream
                    ? "read at least one source with readStream(..)"
                    : "read all sources with read(..)"));
  }
}
