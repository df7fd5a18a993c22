package dev.sluice.compiler.graph;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset;
import dev.sluice.model.Origin;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Query;
import dev.sluice.model.Selection;
import dev.sluice.model.Sink;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Replaces every "all columns" by the columns themselves: looking at the columns of a DataFrame is
 * not allowed everywhere inside a pipeline.
 */
public final class Expansion {

  private Expansion() {}

  /**
   * Why an "all columns" cannot be expanded.
   *
   * @param reader the dataset or sink that it is in
   * @param selection where it stands
   * @param message a sentence's end, without a full stop
   * @param hint what mends it; empty when the columns of the input are not known
   * @param cause the operator from which the columns are not known
   */
  public record Failure(
      Reader reader,
      Selection.AllColumns selection,
      String message,
      Optional<String> hint,
      Optional<Query> cause) {
    public Failure {
      requireNonNull(reader, "reader");
      requireNonNull(selection, "selection");
      requireNonNull(message, "message");
      requireNonNull(hint, "hint");
      requireNonNull(cause, "cause");
    }

    /** Where it was written. */
    public Origin origin() {
      return selection.origin();
    }
  }

  /** All that cannot be expanded, in the order of the graph. */
  public static List<Failure> failures(BundleGraph graph) {
    List<Failure> failures = new ArrayList<>();
    if (!isNeeded(graph)) {
      return failures;
    }
    ColumnNames names = ColumnNames.of(graph);
    forEachReader(
        graph,
        (reader, roots) -> {
          for (Query query : Queries.all(roots)) {
            if (query instanceof Query.Select select) {
              failures.addAll(failures(reader, select, names));
            }
          }
        });
    return failures;
  }

  /**
   * The graph without "all columns"; itself when it has none. Asks for a graph without failures.
   */
  public static BundleGraph of(BundleGraph graph) {
    if (!isNeeded(graph)) {
      return graph;
    }
    ColumnNames names = ColumnNames.of(graph);
    IdentityHashMap<Dataset, Dataset> rewritten = new IdentityHashMap<>();
    Rewriting rewriting = new Rewriting(select -> expanded(select, names));
    List<Pipeline> pipelines = new ArrayList<>();
    for (PipelineGraph pipeline : graph.pipelines()) {
      List<Dataset> datasets = new ArrayList<>();
      for (Dataset dataset : pipeline.pipeline().datasets()) {
        Dataset after = rewritten.computeIfAbsent(dataset, rewriting::of);
        datasets.add(after);
      }
      List<Sink> sinks = pipeline.pipeline().sinks().stream().map(rewriting::of).toList();
      pipelines.add(Rewriting.with(pipeline.pipeline(), datasets, sinks));
    }
    Bundle bundle = graph.bundle();
    rewritten.entrySet().removeIf(entry -> entry.getKey() == entry.getValue());
    return BundleGraph.of(
        new Bundle(
            bundle.name(),
            bundle.uuid(),
            pipelines,
            bundle.jobs(),
            bundle.targets(),
            bundle.variables(),
            bundle.runAs(),
            bundle.permissions(),
            bundle.suppressions(),
            bundle.origin()),
        rewritten);
  }

  private static Query.Select expanded(Query.Select select, ColumnNames names) {
    if (select.selections().stream().noneMatch(Selection.AllColumns.class::isInstance)) {
      return select;
    }
    Columns scope = names.of(select.input()).orElseThrow();
    List<Selection> selections = new ArrayList<>();
    for (Selection selection : select.selections()) {
      if (selection instanceof Selection.AllColumns all) {
        AllColumnsExpansion.of(all, scope).columns().orElseThrow().stream()
            .map(Selection.One::new)
            .forEach(selections::add);
      } else {
        selections.add(selection);
      }
    }
    return new Query.Select(select.input(), selections, select.origin());
  }

  private static List<Failure> failures(Reader reader, Query.Select select, ColumnNames names) {
    List<Failure> failures = new ArrayList<>();
    for (Selection selection : select.selections()) {
      if (!(selection instanceof Selection.AllColumns all)) {
        continue;
      }
      Optional<Columns> scope = names.of(select.input());
      if (scope.isEmpty()) {
        List<Query> path = names.path(select.input());
        // what follows from another failure is not told again
        if (path.stream().noneMatch(Expansion::isAllColumns)) {
          failures.add(
              new Failure(
                  reader,
                  all,
                  "the columns of its input are not known",
                  Optional.empty(),
                  Optional.of(path.get(path.size() - 1))));
        }
        continue;
      }
      AllColumnsExpansion.of(all, scope.get())
          .mistake()
          .ifPresent(
              mistake ->
                  failures.add(
                      new Failure(
                          reader,
                          all,
                          mistake.message(),
                          Optional.of(mistake.hint()),
                          Optional.empty())));
    }
    return failures;
  }

  private static boolean isAllColumns(Query query) {
    return query instanceof Query.Select select
        && select.selections().stream().anyMatch(Selection.AllColumns.class::isInstance);
  }

  private static boolean isNeeded(BundleGraph graph) {
    boolean[] found = {false};
    forEachReader(
        graph,
        (reader, roots) ->
            found[0] = found[0] || Queries.all(roots).stream().anyMatch(Expansion::isAllColumns));
    return found[0];
  }

  private static void forEachReader(BundleGraph graph, ReaderVisitor visitor) {
    for (BundleGraph.Member member : graph.members()) {
      visitor.visit(new Reader.OfDataset(member.dataset()), Queries.roots(member.dataset()));
    }
    for (PipelineGraph pipeline : graph.pipelines()) {
      for (Sink sink : pipeline.sinks()) {
        List<Query> roots = new ArrayList<>();
        sink.flows().forEach(flow -> roots.addAll(Queries.roots(flow)));
        visitor.visit(new Reader.OfSink(sink), roots);
      }
    }
  }

  @FunctionalInterface
  private interface ReaderVisitor {
    void visit(Reader reader, List<Query> roots);
  }
}
