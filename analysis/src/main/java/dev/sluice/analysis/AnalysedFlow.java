package dev.sluice.analysis;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Flow;
import dev.sluice.model.Query;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One query that writes into a dataset or a sink: the dataset's own, or that of a flow.
 *
 * @param flow absent for a dataset's own query
 * @param query absent for a flow that calls a Python function of the user's
 * @param source the columns that the query gives
 * @param written the columns that reach the target: for CDC those that are kept, and those that the
 *     platform adds
 * @param streaming whether Spark sees a stream
 * @param influences the columns that decide about its rows
 * @param sound whether Spark had nothing against it
 */
public record AnalysedFlow(
    Optional<Flow> flow,
    Optional<Query> query,
    Columns source,
    Columns written,
    boolean streaming,
    Set<Use> influences,
    boolean sound) {

  public AnalysedFlow {
    requireNonNull(flow, "flow");
    requireNonNull(query, "query");
    requireNonNull(source, "source");
    requireNonNull(written, "written");
    influences = Collections.unmodifiableSet(new LinkedHashSet<>(influences));
  }
}
