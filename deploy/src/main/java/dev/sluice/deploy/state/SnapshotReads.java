package dev.sluice.deploy.state;

import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.compiler.graph.Queries;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Dataset;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What queries read in the end: temporary views are looked through, since they keep nothing. */
final class SnapshotReads {

  /** The options that say what a connector reads; a change of any other changes no source. */
  private static final Set<String> PLACES =
      Set.of(
          "subscribe",
          "subscribepattern",
          "assign",
          "streamname",
          "streamarn",
          "subscriptionid",
          "topicid",
          "topic",
          "topics",
          "topicspattern",
          "dbtable",
          "query",
          "collection",
          "container",
          "eventhubs.connectionstring",
          "kafka.bootstrap.servers");

  private static final Set<String> BUSES =
      Set.of("kafka", "kinesis", "pubsub", "pulsar", "eventhubs");

  private final BundleGraph graph;
  private final ResolvedNames names;
  private final PipelineGraph pipeline;
  private final List<DeployedRead> found = new ArrayList<>();
  private final List<Query> queries = new ArrayList<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  SnapshotReads(BundleGraph graph, ResolvedNames names, PipelineGraph pipeline) {
    this.graph = graph;
    this.names = names;
    this.pipeline = pipeline;
  }

  /** Adds what a query reads. */
  void add(Query root) {
    for (Query query : Queries.all(root)) {
      if (!seen.add(query)) {
        continue;
      }
      queries.add(query);
      if (query instanceof Query.Read read) {
        add(read);
      }
    }
  }

  /** All reads, without those of temporary views. */
  List<DeployedRead> found() {
    return List.copyOf(found);
  }

  /** All operators, those of temporary views included. */
  List<Query> queries() {
    return List.copyOf(queries);
  }

  private void add(Query.Read read) {
    if (read.source() instanceof Source.OfDataset source
        && source.dataset() instanceof Dataset.TemporaryView) {
      Dataset view = pipeline.find(source.dataset()).orElse(source.dataset());
      view.queries().forEach(this::add);
    } else {
      found.add(read.source().accept(new Identity(read.streaming())));
    }
  }

  private final class Identity implements Source.Cases<DeployedRead> {

    private final boolean streaming;

    private Identity(boolean streaming) {
      this.streaming = streaming;
    }

    @Override
    public DeployedRead files(Source.Files source) {
      String paths =
          source.paths().stream().map(names::text).sorted().collect(Collectors.joining(", "));
      return read(source.format() + " " + paths, DeployedRead.Kind.FILES);
    }

    @Override
    public DeployedRead autoLoader(Source.AutoLoader source) {
      return read(
          "cloudFiles " + source.format() + " " + names.text(source.path()),
          DeployedRead.Kind.FILES);
    }

    @Override
    public DeployedRead connector(Source.Connector source) {
      StringBuilder identity = new StringBuilder(source.format());
      source.path().ifPresent(path -> identity.append(' ').append(names.text(path)));
      for (Map.Entry<String, Text> option : source.options().entrySet()) {
        if (PLACES.contains(option.getKey().toLowerCase(java.util.Locale.ROOT))) {
          identity
              .append(' ')
              .append(option.getKey())
              .append('=')
              .append(names.text(option.getValue()));
        }
      }
      String format = source.format().toLowerCase(java.util.Locale.ROOT);
      return read(
          identity.toString(),
          BUSES.contains(format)
              ? DeployedRead.Kind.BUS
              : format.equals("rate") ? DeployedRead.Kind.CODE : DeployedRead.Kind.OTHER);
    }

    @Override
    public DeployedRead rows(Source.Rows source) {
      return read("rows in the code", DeployedRead.Kind.CODE);
    }

    @Override
    public DeployedRead range(Source.Range source) {
      return read("a range of numbers", DeployedRead.Kind.CODE);
    }

    @Override
    public DeployedRead dataset(Source.OfDataset source) {
      return read(
          SnapshotFlows.name(graph, names, pipeline, source.dataset()), DeployedRead.Kind.TABLE);
    }

    @Override
    public DeployedRead external(Source.External source) {
      return read(
          names.table(pipeline.pipeline(), source.name()).toString(), DeployedRead.Kind.TABLE);
    }

    private DeployedRead read(String source, DeployedRead.Kind kind) {
      return new DeployedRead(source, kind, streaming);
    }
  }
}
