package dev.sluice.compiler.graph;

import dev.sluice.model.Cdc;
import dev.sluice.model.ColumnDef;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Query;
import dev.sluice.model.Schema;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The columns that hold personal data: those that are marked, and those that come from them.
 *
 * <p>They are followed by their names through all queries, in one pass over the datasets in their
 * order. What hashes, masks, encrypts, counts or compares ends the way.
 */
public final class SensitiveColumns {

  private final IdentityHashMap<Dataset, Map<String, SensitiveTrace>> datasets =
      new IdentityHashMap<>();
  private final IdentityHashMap<Query, Map<String, SensitiveTrace>> queries =
      new IdentityHashMap<>();

  private SensitiveColumns(BundleGraph graph) {
    for (BundleGraph.Member member : graph.members()) {
      SensitiveQueries cases =
          new SensitiveQueries(
              query -> queries.getOrDefault(query, Map.of()),
              value ->
                  graph
                      .find(member.pipeline(), value)
                      .map(found -> of(found.dataset()))
                      .orElse(Map.of()));
      for (Query query : Queries.all(Queries.roots(member.dataset()))) {
        if (!queries.containsKey(query)) {
          queries.put(query, query.accept(cases));
        }
      }
      datasets.put(member.dataset(), columns(member.dataset()));
    }
  }

  /** Follows all marked columns of a bundle. */
  public static SensitiveColumns of(BundleGraph graph) {
    return new SensitiveColumns(graph);
  }

  /** The columns of a dataset that hold personal data, by name, whatever its case. */
  public Map<String, SensitiveTrace> of(Dataset dataset) {
    return datasets.getOrDefault(dataset, Map.of());
  }

  private Map<String, SensitiveTrace> columns(Dataset dataset) {
    Map<String, SensitiveTrace> found = names();
    if (dataset instanceof Dataset.StreamingTable table) {
      table.query().ifPresent(query -> found.putAll(queries.getOrDefault(query, Map.of())));
    } else if (Queries.flows(dataset).isEmpty()) {
      dataset.queries().forEach(query -> found.putAll(queries.getOrDefault(query, Map.of())));
    }
    Queries.flows(dataset).forEach(flow -> found.putAll(written(flow)));
    if (dataset instanceof Dataset.Table table) {
      table.spec().schema().ifPresent(schema -> found.putAll(marked(schema)));
    }
    for (String name : dataset.remarks().sensitive()) {
      found.putIfAbsent(name, SensitiveTrace.marked(dataset.origin().at("sensitive")));
    }
    Map<String, SensitiveTrace> named = names();
    String name = dataset.name().toString();
    found.forEach((column, trace) -> named.put(column, trace.in(name, column)));
    return named;
  }

  private Map<String, SensitiveTrace> written(Flow flow) {
    Map<String, SensitiveTrace> read = names();
    Queries.roots(flow).forEach(query -> read.putAll(queries.getOrDefault(query, Map.of())));
    if (flow instanceof Flow.AutoCdc cdc) {
      if (cdc.columns() instanceof Cdc.Columns.Except except) {
        read.keySet().removeIf(name -> contains(except.names(), name));
      } else if (cdc.columns() instanceof Cdc.Columns.Only only) {
        read.keySet().removeIf(name -> !contains(only.names(), name));
      }
    }
    return read;
  }

  /** Whether a schema marks a column. */
  public static boolean isMarked(Schema.Columns schema) {
    return schema.columns().stream().anyMatch(ColumnDef::sensitive);
  }

  /** The marked columns of a schema. */
  static Map<String, SensitiveTrace> marked(Schema schema) {
    Map<String, SensitiveTrace> marked = names();
    if (schema instanceof Schema.Columns columns) {
      for (ColumnDef column : columns.columns()) {
        if (column.sensitive()) {
          marked.put(column.name(), SensitiveTrace.marked(column.origin()));
        }
      }
    }
    return marked;
  }

  static Map<String, SensitiveTrace> names() {
    return new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  }

  private static boolean contains(List<String> names, String name) {
    return names.stream().anyMatch(name::equalsIgnoreCase);
  }
}
