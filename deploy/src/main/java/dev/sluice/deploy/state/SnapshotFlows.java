package dev.sluice.deploy.state;

import dev.sluice.analysis.AnalysedFlow;
import dev.sluice.analysis.ColumnRef;
import dev.sluice.analysis.TableRef;
import dev.sluice.analysis.Use;
import dev.sluice.compiler.emit.sql.SqlExpr;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.compiler.graph.Queries;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Cdc;
import dev.sluice.model.Dataset;
import dev.sluice.model.Expr;
import dev.sluice.model.Flow;
import dev.sluice.model.Query;
import dev.sluice.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Flows as a state keeps them. */
final class SnapshotFlows {

  private final BundleGraph graph;
  private final ResolvedNames names;

  SnapshotFlows(BundleGraph graph, ResolvedNames names) {
    this.graph = graph;
    this.names = names;
  }

  /** A flow of a dataset or of a sink of this name. */
  DeployedFlow flow(PipelineGraph pipeline, AnalysedFlow analysed, String target) {
    List<Query> roots =
        analysed
            .flow()
            .map(Queries::roots)
            .orElseGet(() -> analysed.query().map(List::of).orElse(List.of()));
    Optional<Flow> flow = analysed.flow();
    SnapshotReads reads = new SnapshotReads(graph, names, pipeline);
    roots.forEach(reads::add);
    return new DeployedFlow(
        flow.flatMap(Flow::name).orElse(target),
        flow.map(it -> it.accept(KINDS)).orElse(DeployedFlow.Kind.QUERY),
        analysed.streaming(),
        reads.found(),
        StatefulOperators.of(reads.queries(), this::text),
        flow.map(SnapshotFlows::keys).orElse(List.of()),
        flow.flatMap(this::sequence),
        flow.flatMap(SnapshotFlows::history),
        uses(pipeline, analysed),
        flow.flatMap(Flow::movedFrom),
        Snapshots.place(flow.map(Flow::origin).orElseGet(() -> roots.get(0).origin())));
  }

  private String text(Expr expr) {
    return names.text(SqlExpr.render(expr));
  }

  private SortedSet<String> uses(PipelineGraph pipeline, AnalysedFlow flow) {
    SortedSet<String> found = new TreeSet<>();
    collect(pipeline, flow.influences(), found);
    flow.written().known().forEach(column -> collect(pipeline, column.sources(), found));
    return found;
  }

  private void collect(PipelineGraph pipeline, Set<Use> uses, SortedSet<String> found) {
    for (Use use : uses) {
      String column = use.column().column();
      if (!column.equals(ColumnRef.ANY)) {
        table(pipeline, use.column().table())
            .ifPresent(table -> found.add((table + "." + column).toLowerCase(Locale.ROOT)));
      }
    }
  }

  private Optional<String> table(PipelineGraph pipeline, TableRef table) {
    if (table instanceof TableRef.OfDataset of) {
      return Optional.of(name(graph, names, pipeline, of.dataset()));
    }
    return table instanceof TableRef.External external
        ? Optional.of(names.table(pipeline.pipeline(), Text.of(external.name())).toString())
        : Optional.empty();
  }

  /** The full name of a dataset that a pipeline reads; temporary views have none. */
  static String name(
      BundleGraph graph, ResolvedNames names, PipelineGraph reader, Dataset dataset) {
    if (dataset instanceof Dataset.TemporaryView) {
      return names.text(dataset.name());
    }
    PipelineGraph owner =
        graph.find(reader, dataset).map(BundleGraph.Member::pipeline).orElse(reader);
    return names.table(owner.pipeline(), dataset.name()).toString();
  }

  private static List<String> keys(Flow flow) {
    if (flow instanceof Flow.AutoCdc changes) {
      return changes.keys();
    }
    if (flow instanceof Flow.AutoCdcFromSnapshot snapshot) {
      return snapshot.keys();
    }
    return flow instanceof Flow.ReplaceUsing replace ? replace.columns() : List.of();
  }

  private Optional<String> sequence(Flow flow) {
    if (flow instanceof Flow.AutoCdc changes) {
      return Optional.of(text(changes.sequenceBy()));
    }
    return flow instanceof Flow.ReplaceUsing replace
        ? Optional.of(text(replace.sequenceBy()))
        : Optional.empty();
  }

  private static Optional<String> history(Flow flow) {
    if (flow instanceof Flow.AutoCdc changes) {
      return Optional.of(history(changes.scd()));
    }
    return flow instanceof Flow.AutoCdcFromSnapshot snapshot
        ? Optional.of(history(snapshot.scd()))
        : Optional.empty();
  }

  private static String history(Cdc.Scd scd) {
    if (scd instanceof Cdc.Scd.Type1) {
      return "SCD type 1";
    }
    return scd instanceof Cdc.Scd.Type2 ? "SCD type 2" : "bitemporal SCD";
  }

  private static final Flow.Cases<DeployedFlow.Kind> KINDS =
      new Flow.Cases<>() {
        @Override
        public DeployedFlow.Kind append(Flow.Append flow) {
          return DeployedFlow.Kind.APPEND;
        }

        @Override
        public DeployedFlow.Kind update(Flow.Update flow) {
          return DeployedFlow.Kind.UPDATE;
        }

        @Override
        public DeployedFlow.Kind replaceUsing(Flow.ReplaceUsing flow) {
          return DeployedFlow.Kind.REPLACE_USING;
        }

        @Override
        public DeployedFlow.Kind replaceWhere(Flow.ReplaceWhere flow) {
          return DeployedFlow.Kind.REPLACE_WHERE;
        }

        @Override
        public DeployedFlow.Kind autoCdc(Flow.AutoCdc flow) {
          return DeployedFlow.Kind.AUTO_CDC;
        }

        @Override
        public DeployedFlow.Kind autoCdcFromSnapshot(Flow.AutoCdcFromSnapshot flow) {
          return DeployedFlow.Kind.AUTO_CDC_FROM_SNAPSHOT;
        }
      };
}
