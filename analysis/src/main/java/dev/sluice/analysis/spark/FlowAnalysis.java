package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.AnalysedColumn;
import dev.sluice.analysis.AnalysedFlow;
import dev.sluice.analysis.Columns;
import dev.sluice.analysis.Use;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Severity;
import dev.sluice.model.Flow;
import dev.sluice.model.Query;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.streaming.OutputMode;

/** What writes into a dataset or a sink: its query, and what of it reaches the target. */
final class FlowAnalysis implements Flow.Cases<AnalysedFlow> {

  private final Env env;
  private final String subject;
  private final List<Diagnostic> found;
  private Optional<PlanView> view = Optional.empty();
  private final List<Map<String, Fact>> facts = new ArrayList<>();

  /**
   * For the flows of one target.
   *
   * @param subject the target, in back-ticks
   * @param found where findings go
   */
  FlowAnalysis(Env env, String subject, List<Diagnostic> found) {
    this.env = requireNonNull(env, "env");
    this.subject = requireNonNull(subject, "subject");
    this.found = requireNonNull(found, "found");
  }

  /** A dataset's own query. */
  AnalysedFlow own(Query query) {
    return plain(Optional.empty(), query, mode(query, false, OutputMode.Append()));
  }

  /** The plan that was analysed last. */
  Optional<PlanView> view() {
    return view;
  }

  private static Optional<OutputMode> mode(Query query, boolean once, OutputMode mode) {
    return query.streaming() && !once ? Optional.of(mode) : Optional.empty();
  }

  private AnalysedFlow plain(Optional<Flow> flow, Query query, Optional<OutputMode> mode) {
    String reader =
        flow.flatMap(Flow::name)
            .map(name -> "Flow `%s` of %s".formatted(name, subject))
            .orElse(subject);
    QueryAnalysis.Result result = QueryAnalysis.of(env, reader, query, mode);
    found.addAll(result.found());
    boolean sound = result.found().stream().noneMatch(each -> each.severity() == Severity.ERROR);
    if (result.plan().isEmpty()) {
      facts.add(Map.of());
      return new AnalysedFlow(
          flow,
          Optional.of(query),
          Columns.OPAQUE,
          Columns.OPAQUE,
          query.streaming(),
          Set.of(),
          sound);
    }
    LogicalPlan plan = result.plan().get();
    view =
        Optional.of(
            new PlanView(env, subject, query.origin(), plan, result.marks(), Optional.empty()));
    Scope scope = new Scope(reader, query.origin(), result.marks(), env.facts(), found);
    ExpressionRules.check(plan, scope);
    facts.add(scope.facts().of(plan));
    Lineages lineages = Lineages.of(plan);
    Columns columns = Results.columns(plan, lineages, result.marks(), query.origin());
    return new AnalysedFlow(
        flow,
        Optional.of(query),
        columns,
        columns,
        plan.isStreaming(),
        lineages.influences(),
        sound);
  }

  @Override
  public AnalysedFlow append(Flow.Append flow) {
    return plain(
        Optional.of(flow), flow.source(), mode(flow.source(), flow.once(), OutputMode.Append()));
  }

  @Override
  public AnalysedFlow update(Flow.Update flow) {
    return plain(Optional.of(flow), flow.source(), mode(flow.source(), false, OutputMode.Update()));
  }

  @Override
  public AnalysedFlow replaceUsing(Flow.ReplaceUsing flow) {
    AnalysedFlow source = plain(Optional.of(flow), flow.source(), Optional.empty());
    Cdcs cdc = new Cdcs(env, subject, flow.origin(), source, found);
    cdc.names("replaces by", flow.columns(), "columns", "using");
    cdc.value("sequence", flow.sequenceBy());
    return source;
  }

  @Override
  public AnalysedFlow replaceWhere(Flow.ReplaceWhere flow) {
    AnalysedFlow source = plain(Optional.of(flow), flow.source(), Optional.empty());
    new Cdcs(env, subject, flow.origin(), source, found).condition("predicate", flow.predicate());
    return source;
  }

  @Override
  public AnalysedFlow autoCdc(Flow.AutoCdc flow) {
    AnalysedFlow source =
        plain(
            Optional.of(flow),
            flow.source(),
            mode(flow.source(), flow.once(), OutputMode.Append()));
    Cdcs cdc = new Cdcs(env, subject, flow.origin(), source, found);
    return written(source, cdc.autoCdc(flow), cdc);
  }

  @Override
  public AnalysedFlow autoCdcFromSnapshot(Flow.AutoCdcFromSnapshot flow) {
    Optional<Query> query = flow.query();
    if (query.isEmpty()) {
      facts.add(Map.of());
    }
    AnalysedFlow source =
        query
            .map(read -> plain(Optional.of(flow), read, Optional.empty()))
            .orElseGet(
                () ->
                    new AnalysedFlow(
                        Optional.of(flow),
                        Optional.empty(),
                        Columns.OPAQUE,
                        Columns.OPAQUE,
                        false,
                        Set.of(),
                        true));
    Cdcs cdc = new Cdcs(env, subject, flow.origin(), source, found);
    return written(source, cdc.snapshot(flow), cdc);
  }

  /** A CDC flow: what its source gives, as the target gets it. */
  private static AnalysedFlow written(AnalysedFlow source, Columns written, Cdcs cdc) {
    Set<Use> influences = new LinkedHashSet<>(source.influences());
    influences.addAll(cdc.uses());
    return new AnalysedFlow(
        source.flow(),
        source.query(),
        source.source(),
        written,
        source.streaming(),
        influences,
        source.sound());
  }

  /** What holds for all rows that the flows so far write, by the names of columns. */
  Map<String, Fact> facts() {
    return facts.isEmpty() ? Map.of() : Facts.common(facts);
  }

  /** The columns of a table that several flows write: each once, as the first one writes it. */
  static Columns merged(List<AnalysedFlow> flows) {
    if (flows.isEmpty()) {
      return Columns.OPAQUE;
    }
    Columns all = flows.get(0).written();
    for (AnalysedFlow flow : flows.subList(1, flows.size())) {
      all = merged(all, flow.written());
    }
    return all;
  }

  private static Columns merged(Columns first, Columns second) {
    List<AnalysedColumn> columns = new ArrayList<>();
    for (AnalysedColumn column : first.known()) {
      columns.add(second.find(column.name()).map(other -> both(column, other)).orElse(column));
    }
    for (AnalysedColumn column : second.known()) {
      if (first.find(column.name()).isEmpty()) {
        columns.add(column);
      }
    }
    return new Columns(columns, first.open() || second.open());
  }

  private static AnalysedColumn both(AnalysedColumn column, AnalysedColumn other) {
    Set<Use> sources = new LinkedHashSet<>(column.sources());
    sources.addAll(other.sources());
    return new AnalysedColumn(
        column.name(),
        column.type().or(other::type),
        column.nullable() || other.nullable(),
        column.comment(),
        column.origin(),
        sources);
  }
}
