package dev.sluice.compiler.graph;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Query;
import dev.sluice.model.Source;

/**
 * An edge of the graph: a dataset or a sink reads a table.
 *
 * @param reader what reads
 * @param table what is read: a dataset by value, or an external table
 * @param read the operator that reads it, at rest or as a stream
 */
public record TableRead(Reader reader, Source.Table table, Query.Read read) {
  public TableRead {
    requireNonNull(reader, "reader");
    requireNonNull(table, "table");
    requireNonNull(read, "read");
  }
}
