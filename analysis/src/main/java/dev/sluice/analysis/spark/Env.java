package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.Columns;
import dev.sluice.analysis.TableRef;
import dev.sluice.analysis.UnknownTables;
import dev.sluice.compiler.emit.TableNames;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Dataset;
import dev.sluice.model.Schema;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the queries of one pipeline are analysed with. */
final class Env {

  private final Session session;
  private final BundleGraph graph;
  private final PipelineGraph pipeline;
  private final ResolvedNames names;
  private final TableNames tables;
  private final Map<String, Schema> externals;
  private final UnknownTables unknownTables;
  private final Function<Dataset, Optional<Columns>> datasets;
  private final Function<Dataset, Optional<EventTimes>> times;
  private final Function<Dataset, Map<String, Fact>> facts;
  private final Map<String, String> configuration = new HashMap<>();

  Env(
      Session session,
      BundleGraph graph,
      PipelineGraph pipeline,
      ResolvedNames names,
      Map<String, Schema> externals,
      UnknownTables unknownTables,
      Function<Dataset, Optional<Columns>> datasets,
      Function<Dataset, Optional<EventTimes>> times,
      Function<Dataset, Map<String, Fact>> facts) {
    this.session = requireNonNull(session, "session");
    this.graph = requireNonNull(graph, "graph");
    this.pipeline = requireNonNull(pipeline, "pipeline");
    this.names = requireNonNull(names, "names");
    this.tables = new TableNames(graph, pipeline);
    this.externals = requireNonNull(externals, "externals");
    this.unknownTables = requireNonNull(unknownTables, "unknownTables");
    this.datasets = requireNonNull(datasets, "datasets");
    this.times = requireNonNull(times, "times");
    this.facts = requireNonNull(facts, "facts");
    pipeline
        .pipeline()
        .configuration()
        .forEach((key, value) -> configuration.put(key, names.text(value)));
  }

  Session session() {
    return session;
  }

  PipelineGraph pipeline() {
    return pipeline;
  }

  Map<String, String> configuration() {
    return configuration;
  }

  /** A text with the values of its variables. */
  String text(Text text) {
    return names.text(text);
  }

  /** What is known of values, before a plan is looked at. */
  Facts facts() {
    return new Facts(value -> facts.apply(dataset(value)));
  }

  /** The dataset that a value in this pipeline stands for. */
  Dataset dataset(Dataset value) {
    return graph.find(pipeline, value).map(BundleGraph.Member::dataset).orElse(value);
  }

  /** The columns of a dataset of the bundle; opaque for one that is in no pipeline. */
  Columns columns(Dataset value) {
    return datasets.apply(dataset(value)).orElse(Columns.OPAQUE);
  }

  /** The watermarks that a read of a dataset brings with it: those of a view. */
  EventTimes eventTimes(Dataset value) {
    return times.apply(dataset(value)).orElse(EventTimes.NONE);
  }

  /** The dataset of this pipeline that SQL text names. */
  Optional<Dataset> named(List<String> parts) {
    return pipeline.datasets().stream().filter(each -> isCalled(each, parts)).findFirst();
  }

  private boolean isCalled(Dataset dataset, List<String> parts) {
    String name = String.join(".", parts);
    if (text(dataset.name()).equalsIgnoreCase(name)) {
      return true;
    }
    if (parts.size() == 2 && parts.get(0).equalsIgnoreCase("LIVE")) {
      return text(dataset.name()).equalsIgnoreCase(parts.get(1));
    }
    return names
        .table(pipeline.pipeline(), dataset.name())
        .key()
        .equals(names.table(pipeline.pipeline(), Text.of(name)).key());
  }

  /** The columns that are told of a table outside the bundle. */
  Optional<Schema> external(String name) {
    if (externals.isEmpty()) {
      return Optional.empty();
    }
    String written = String.join(".", dev.sluice.model.Names.parts(name));
    String full = names.table(pipeline.pipeline(), Text.of(name)).toString();
    return Optional.ofNullable(externals.get(written.toLowerCase(Locale.ROOT)))
        .or(() -> Optional.ofNullable(externals.get(full.toLowerCase(Locale.ROOT))));
  }

  /**
   * The columns of a table outside the bundle; opaque when none are told.
   *
   * @param reader what reads it, for {@link UnknownTables}
   */
  Columns external(Object reader, String name) {
    Optional<Columns> columns = external(name).map(Schemas::columns);
    if (columns.isEmpty()) {
      unknownTables.add(reader, name);
    }
    return columns.orElse(Columns.OPAQUE);
  }

  /** The name under which a query of this pipeline reads a table, part by part. */
  List<String> alias(Source.Table table) {
    return dev.sluice.model.Names.parts(text(tables.of(table)));
  }

  /** What lineage calls a table. */
  TableRef ref(Source.Table table) {
    return table instanceof Source.OfDataset own
        ? new TableRef.OfDataset(dataset(own.dataset()))
        : new TableRef.External(text(((Source.External) table).name()));
  }
}
