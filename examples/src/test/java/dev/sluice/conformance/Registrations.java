package dev.sluice.conformance;

import static dev.sluice.conformance.Trees.object;
import static java.util.Comparator.comparing;

import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Publication;
import dev.sluice.model.Query;
import dev.sluice.model.Sink;
import dev.sluice.model.Source;
import dev.sluice.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the generated files of a pipeline have to register, read off the model alone.
 *
 * <p>It shares nothing with the emitters: two readings of one model, of which one went through
 * Python.
 */
final class Registrations {

  private final BundleGraph graph;
  private final Pipeline pipeline;
  private final Trees trees;
  private final ExprTree exprs;
  private final QueryTree queries;
  private final DatasetTree datasets;
  private final FlowTree flows;

  private Registrations(BundleGraph graph, Pipeline pipeline, Target.Mode mode) {
    this.graph = graph;
    this.pipeline = pipeline;
    this.trees = new Trees(graph.bundle().name());
    this.exprs = new ExprTree(trees);
    SchemaTree schemas = new SchemaTree(trees, this::tableName);
    this.queries = new QueryTree(trees, exprs, schemas);
    this.datasets = new DatasetTree(trees, exprs, queries, schemas, mode);
    this.flows = new FlowTree(trees, exprs, queries);
  }

  /**
   * The recorder's JSON for one pipeline.
   *
   * @param mode the mode of the target for which the files run: some expectations depend on it
   */
  static Map<String, Object> of(BundleGraph graph, Pipeline pipeline, Target.Mode mode) {
    return new Registrations(graph, pipeline, mode).all();
  }

  private Map<String, Object> all() {
    List<Map<String, Object>> registered = new ArrayList<>();
    List<Map<String, Object>> fed = new ArrayList<>();
    for (Dataset dataset : pipeline.datasets()) {
      if (!(dataset instanceof Dataset.PersistedView)) {
        registered.add(dataset.accept(datasets));
        addFlows(trees.text(dataset.name()), flowsOf(dataset), fed);
      }
    }
    List<Map<String, Object>> sinks = new ArrayList<>();
    for (Sink sink : pipeline.sinks()) {
      sinks.add(sink(sink));
      addFlows(sink.name(), sink.flows(), fed);
    }
    List<Map<String, Object>> hooks = new ArrayList<>();
    for (Pipeline.EventHook hook : pipeline.eventHooks()) {
      Map<String, Object> settings = object();
      hook.maxFailures()
          .ifPresent(most -> settings.put("max_allowable_consecutive_failures", most));
      hooks.add(object("name", hook.handler().name(), "settings", settings));
    }
    return object(
        "datasets",
        sorted(registered),
        "flows",
        sorted(fed),
        "sinks",
        sorted(sinks),
        "hooks",
        sorted(hooks));
  }

  private static List<Map<String, Object>> sorted(List<Map<String, Object>> entries) {
    return entries.stream().sorted(comparing(entry -> (String) entry.get("name"))).toList();
  }

  private static List<Flow> flowsOf(Dataset dataset) {
    if (dataset instanceof Dataset.StreamingTable table) {
      return table.flows();
    }
    return dataset instanceof Dataset.ManagedTable table ? table.flows() : List.of();
  }

  private void addFlows(String target, List<Flow> all, List<Map<String, Object>> found) {
    for (Flow flow : all) {
      // REPLACE WHERE is no flow of its own in Python but an argument of its table.
      if (!(flow instanceof Flow.ReplaceWhere)) {
        found.add(flows.of(flow, target));
      }
    }
  }

  private Map<String, Object> sink(Sink sink) {
    if (sink instanceof Sink.ForeachBatch batch) {
      return object("name", batch.name(), "handler", batch.handler().name());
    }
    Sink.External external = (Sink.External) sink;
    return object(
        "name",
        external.name(),
        "format",
        external.format(),
        "options",
        trees.texts(external.options()));
  }

  /** The name under which a table is read here: in full when another pipeline makes it. */
  private String tableName(Source.Table table) {
    if (table instanceof Source.External external) {
      return trees.text(external.name());
    }
    Dataset dataset = ((Source.OfDataset) table).dataset();
    String name = trees.text(dataset.name());
    Pipeline owner =
        graph
            .ownerOf(dataset)
            .map(PipelineGraph::pipeline)
            .orElseThrow(() -> new IllegalArgumentException("no pipeline makes " + name));
    return owner.key().equals(pipeline.key()) ? name : qualified(name, owner.publication());
  }

  private String qualified(String name, Optional<Publication> publication) {
    long parts = name.chars().filter(c -> c == '.').count() + 1;
    String catalog = "";
    String schema = "";
    if (publication.orElse(null) instanceof Publication.Unity unity) {
      catalog = trees.text(unity.catalog()) + ".";
      schema = trees.text(unity.schema()) + ".";
    } else if (publication.orElse(null) instanceof Publication.UnityTarget unity) {
      catalog = trees.text(unity.catalog()) + ".";
      schema = trees.text(unity.target()) + ".";
    } else if (publication.orElse(null) instanceof Publication.Hive hive) {
      schema = hive.target().map(target -> trees.text(target) + ".").orElse("");
    }
    return (parts < 3 ? catalog : "") + (parts < 2 ? schema : "") + name;
  }

  /**
   * The Python functions of the user's that a pipeline calls, which nobody can expect anything of:
   * they are not to be called. True for those that return a stream.
   */
  static Map<String, Boolean> pythonFunctions(Pipeline pipeline) {
    Map<String, Boolean> functions = new TreeMap<>();
    List<Query> open = new ArrayList<>();
    pipeline.datasets().forEach(dataset -> open.addAll(dataset.queries()));
    for (Sink sink : pipeline.sinks()) {
      sink.flows().forEach(flow -> flow.query().ifPresent(open::add));
      if (sink instanceof Sink.ForeachBatch batch) {
        functions.put(batch.handler().name(), false);
      }
    }
    while (!open.isEmpty()) {
      Query query = open.remove(open.size() - 1);
      open.addAll(query.inputs());
      if (query instanceof Query.Python python) {
        functions.put(python.function().name(), python.stream());
      }
    }
    return functions;
  }
}
