package dev.sluice.conformance;

import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.compiler.graph.Queries;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Dataset;
import dev.sluice.model.Query;
import dev.sluice.model.Schema;
import dev.sluice.model.Sink;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a pipeline reads from outside, with the columns where the project says them: what generated
 * Python alone cannot tell.
 */
final class Externals implements Source.Cases<Void> {

  private final ResolvedNames names;
  private final Map<String, String> tables = new TreeMap<>();
  private final Map<String, String> paths = new TreeMap<>();

  private Externals(ResolvedNames names) {
    this.names = names;
  }

  static Externals of(PipelineGraph pipeline, ResolvedNames names) {
    Externals externals = new Externals(names);
    List<Query> roots = new ArrayList<>();
    for (Dataset dataset : pipeline.datasets()) {
      roots.addAll(Queries.roots(dataset));
    }
    for (Sink sink : pipeline.sinks()) {
      sink.flows().forEach(flow -> roots.addAll(Queries.roots(flow)));
    }
    for (Query query : Queries.all(roots)) {
      if (query instanceof Query.Read read) {
        read.source().accept(externals);
      }
    }
    return externals;
  }

  /** The tables by name; the columns are null where nobody says them. */
  Map<String, String> tables() {
    return tables;
  }

  /** The columns of files by path, of other sources by format; those that the Python lacks. */
  Map<String, String> paths() {
    return paths;
  }

  @Override
  public Void files(Source.Files source) {
    source.paths().forEach(path -> path(names.text(path), source.stated()));
    return null;
  }

  @Override
  public Void autoLoader(Source.AutoLoader source) {
    path(names.text(source.path()), source.stated());
    return null;
  }

  @Override
  public Void connector(Source.Connector source) {
    path(source.path().map(names::text).orElse(source.format()), source.stated());
    return null;
  }

  @Override
  public Void external(Source.External source) {
    Text name = source.name();
    String ddl = source.stated().map(SparkDdl::of).orElse(null);
    if (ddl != null || !tables.containsKey(names.text(name))) {
      tables.put(names.text(name), ddl);
    }
    return null;
  }

  @Override
  public Void rows(Source.Rows source) {
    return null;
  }

  @Override
  public Void range(Source.Range source) {
    return null;
  }

  @Override
  public Void dataset(Source.OfDataset source) {
    return null;
  }

  private void path(String path, Optional<Schema> stated) {
    stated.ifPresent(schema -> paths.put(path, SparkDdl.of(schema)));
  }
}
