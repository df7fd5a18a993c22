package dev.sluice.deploy.watch;

import dev.sluice.compiler.emit.sql.SqlExpr;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Dataset;
import dev.sluice.model.Expectation;
import dev.sluice.model.Flow;
import dev.sluice.model.Origin;
import dev.sluice.model.Sink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which line of the user's Java each dataset, flow and expectation of a deployed pipeline comes
 * from.
 *
 * <p>The platform names datasets in one to three parts; a name is found when it is the end of
 * exactly one that is known here.
 */
public record SourceMap(List<Entry> entries) {

  public SourceMap {
    entries = List.copyOf(entries);
  }

  /**
   * A dataset or sink.
   *
   * @param name its full name in the target
   * @param place its line, as in a stack trace; empty when not known
   * @param flows the named flows that fill it
   */
  public record Entry(String name, String place, List<Named> flows, List<Rule> rules) {
    public Entry {
      flows = List.copyOf(flows);
      rules = List.copyOf(rules);
    }
  }

  /** A flow and its line. */
  public record Named(String name, String place) {}

  /**
   * An expectation.
   *
   * @param condition as SQL
   * @param action {@code warn}, {@code drop}, {@code fail} or {@code fail_warn_in_development}
   * @param place its line, as in a stack trace; empty when not known
   */
  public record Rule(String name, String condition, String action, String place) {
    /** Whether the platform counts what violates it; one that fails the update is not counted. */
    public boolean isCounted() {
      return !action.startsWith("fail");
    }
  }

  /** Of a pipeline that nobody here has compiled: nothing is known. */
  public static SourceMap empty() {
    return new SourceMap(List.of());
  }

  /** The lines of a compiled pipeline, with the names that its datasets have in a target. */
  public static SourceMap of(PipelineGraph graph, ResolvedNames names) {
    List<Entry> entries = new ArrayList<>();
    for (Dataset dataset : graph.datasets()) {
      String name =
          dataset instanceof Dataset.TemporaryView
              ? names.text(dataset.name())
              : names.table(graph.pipeline(), dataset.name()).toString();
      entries.add(
          new Entry(
              name,
              place(dataset.origin()),
              flows(flowsOf(dataset)),
              dataset.expectations().stream().map(rule -> rule(rule, names)).toList()));
    }
    for (Sink sink : graph.sinks()) {
      entries.add(new Entry(sink.name(), place(sink.origin()), flows(sink.flows()), List.of()));
    }
    entries.sort(Comparator.comparing(Entry::name));
    return new SourceMap(entries);
  }

  /** The entry of a dataset, under a name of one to three parts. */
  public Optional<Entry> dataset(String name) {
    List<Entry> found =
        entries.stream().filter(entry -> DatasetNames.same(entry.name(), name)).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** An expectation of a dataset. */
  public Optional<Rule> rule(String dataset, String expectation) {
    return dataset(dataset).stream()
        .flatMap(entry -> entry.rules().stream())
        .filter(rule -> rule.name().equals(expectation))
        .findFirst();
  }

  /** The line of a flow that has a name of its own, else that of its dataset. */
  public Optional<String> place(String dataset, String flow) {
    String simple = DatasetNames.simple(flow);
    return dataset(dataset).stream()
        .flatMap(
            entry ->
                entry.flows().stream()
                    .filter(named -> named.name().equals(simple))
                    .map(Named::place)
                    .findFirst()
                    .or(() -> Optional.of(entry.place()))
                    .stream())
        .filter(place -> !place.isEmpty())
        .findFirst();
  }

  private static List<Flow> flowsOf(Dataset dataset) {
    if (dataset instanceof Dataset.StreamingTable table) {
      return table.flows();
    }
    return dataset instanceof Dataset.ManagedTable table ? table.flows() : List.of();
  }

  private static List<Named> flows(List<Flow> flows) {
    return flows.stream()
        .flatMap(flow -> flow.name().map(name -> new Named(name, place(flow.origin()))).stream())
        .toList();
  }

  private static Rule rule(Expectation expectation, ResolvedNames names) {
    return new Rule(
        expectation.name(),
        names.text(SqlExpr.render(expectation.condition())),
        expectation.action().name().toLowerCase(Locale.ROOT),
        place(expectation.origin()));
  }

  private static String place(Origin origin) {
    return origin.isKnown() ? origin.toString() : "";
  }
}
