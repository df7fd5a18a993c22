package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.AnalysedColumn;
import dev.sluice.analysis.AnalysedFlow;
import dev.sluice.analysis.ColumnRef;
import dev.sluice.analysis.Columns;
import dev.sluice.analysis.TableRef;
import dev.sluice.analysis.Use;
import dev.sluice.analysis.rules.LostColumns;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.rules.Messages;
import dev.sluice.model.Cdc;
import dev.sluice.model.DataType;
import dev.sluice.model.Expr;
import dev.sluice.model.Flow;
import dev.sluice.model.Origin;
import dev.sluice.model.Query;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.catalyst.plans.logical.Filter;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Project;

/** The settings of a CDC flow against the columns of its source. */
final class Cdcs {

  /** Stands for the source, whose columns have sources themselves. */
  private static final TableRef SOURCE = new TableRef.External("source");

  private final Env env;
  private final String subject;
  private final Origin origin;
  private final Columns source;
  private final List<Query> reads;
  private final List<Diagnostic> found;
  private final Set<Use> uses = new LinkedHashSet<>();

  Cdcs(Env env, String subject, Origin origin, AnalysedFlow flow, List<Diagnostic> found) {
    this.env = requireNonNull(env, "env");
    this.subject = requireNonNull(subject, "subject");
    this.origin = requireNonNull(origin, "origin");
    this.source = flow.source();
    this.reads = flow.query().map(List::of).orElse(List.of());
    this.found = requireNonNull(found, "found");
  }

  /** The columns that decide what becomes of a row. */
  Set<Use> uses() {
    return uses;
  }

  /** What an AUTO CDC flow writes. */
  Columns autoCdc(Flow.AutoCdc flow) {
    names("takes as a key", flow.keys(), "keys");
    Optional<DataType> sequence = value("sequence", flow.sequenceBy());
    flow.applyAsDeletes().ifPresent(expr -> condition("delete condition", expr));
    flow.applyAsTruncates().ifPresent(expr -> condition("truncate condition", expr));
    if (flow.columns() instanceof Cdc.Columns.Only only) {
      names("keeps", only.names(), "columns");
    } else if (flow.columns() instanceof Cdc.Columns.Except except) {
      names("leaves out", except.names(), "exceptColumns");
    }
    if (flow.ignoreNullUpdates() instanceof Cdc.IgnoreNulls.On on) {
      names("ignores NULL in", on.names(), "ignoreNullUpdates", "ignoreNullUpdatesOn");
    } else if (flow.ignoreNullUpdates() instanceof Cdc.IgnoreNulls.Except except) {
      names("takes NULL in", except.names(), "ignoreNullUpdatesExcept");
    }
    flow.columnsToUpdate().ifPresent(column -> value("list of columns to update", column));
    history(flow.scd());
    return withHistory(kept(flow.columns()), flow.scd(), sequence);
  }

  /** What a flow from snapshots writes; the type of the snapshots' versions is not known. */
  Columns snapshot(Flow.AutoCdcFromSnapshot flow) {
    names("takes as a key", flow.keys(), "keys");
    history(flow.scd());
    return withHistory(source, flow.scd(), Optional.empty());
  }

  private void history(Cdc.Scd scd) {
    if (scd instanceof Cdc.Scd.Type2 type2) {
      if (type2.history() instanceof Cdc.History.On on) {
        names("keeps the history of", on.names(), "scd");
      } else if (type2.history() instanceof Cdc.History.Except except) {
        names("keeps no history of", except.names(), "scd");
      }
    }
  }

  /** Reports the names that the source has not. */
  void names(String verb, List<String> names, String... words) {
    for (String name : names) {
      Optional<AnalysedColumn> column = source.find(name);
      column.ifPresent(known -> use(known));
      if (column.isPresent() || source.open()) {
        continue;
      }
      Diagnostic missing =
          Diagnostic.error(
              "columns.unresolved",
              origin.at(words),
              "%s %s column `%s`, which its source does not have.".formatted(subject, verb, name));
      Diagnostic meant = Messages.didYouMean(missing, name, source.names());
      Diagnostic hinted =
          meant.hints().isEmpty() ? Errors.columnsHint(meant, source.names()) : meant;
      found.add(LostColumns.above(reads).related(hinted, name));
    }
  }

  private void use(AnalysedColumn column) {
    column.sources().forEach(each -> uses.add(new Use(each.column(), Use.How.CDC)));
  }

  /** The type of an expression over the source. */
  Optional<DataType> value(String what, Expr expr) {
    if (expr instanceof Expr.Column name && name.parts().size() == 1) {
      Optional<AnalysedColumn> column = source.find(name.parts().get(0));
      if (column.isPresent() && column.get().type().isPresent()) {
        use(column.get());
        return column.get().type();
      }
    }
    QueryAnalysis.Result result =
        analyse(
            "The %s of %s".formatted(what, subject),
            (build, plan) ->
                new Project(
                    Scala.seq(List.of(Exprs.alias(build.expression(expr), "value"))), plan));
    return result.plan().flatMap(plan -> Types.model(plan.output().head().dataType()));
  }

  /** A condition over the source. */
  void condition(String what, Expr expr) {
    analyse(
        "The %s of %s".formatted(what, subject),
        (build, plan) ->
            build
                .marks()
                .at(
                    expr,
                    origin,
                    () ->
                        build.broken().has(expr)
                            ? plan
                            : new Filter(build.expression(expr), plan)));
  }

  private QueryAnalysis.Result analyse(
      String reader, java.util.function.BiFunction<Build, LogicalPlan, LogicalPlan> maker) {
    QueryAnalysis.Result result =
        QueryAnalysis.of(
            env,
            reader,
            origin,
            reads,
            build ->
                build
                    .marks()
                    .at(
                        source,
                        origin,
                        () -> maker.apply(build, Inputs.relation(SOURCE, source, false, false))));
    found.addAll(result.found());
    result
        .plan()
        .ifPresent(
            plan -> {
              ExpressionRules.check(
                  plan, new Scope(reader, origin, result.marks(), env.facts(), found));
              remember(plan);
            });
    return result;
  }

  private void remember(LogicalPlan plan) {
    Lineages lineages = Lineages.of(plan);
    Set<Use> all = new LinkedHashSet<>(lineages.influences());
    if (plan instanceof Project) {
      Scala.list(plan.output()).forEach(column -> all.addAll(lineages.sources(column)));
    }
    for (Use each : all) {
      ColumnRef column = each.column();
      source.find(column.column()).ifPresent(this::use);
    }
  }

  private Columns kept(Cdc.Columns choice) {
    List<AnalysedColumn> kept = new ArrayList<>();
    if (choice instanceof Cdc.Columns.Only only) {
      for (String name : only.names()) {
        source
            .find(name)
            .or(
                () ->
                    source.open()
                        ? Optional.of(
                            Schemas.column(name, Optional.empty(), true, Optional.empty(), origin))
                        : Optional.empty())
            .ifPresent(kept::add);
      }
      return new Columns(kept, false);
    }
    for (AnalysedColumn column : source.known()) {
      boolean left =
          choice instanceof Cdc.Columns.Except except
              && except.names().stream().anyMatch(column::is);
      if (!left) {
        kept.add(column);
      }
    }
    return new Columns(kept, source.open());
  }

  private Columns withHistory(Columns kept, Cdc.Scd scd, Optional<DataType> sequence) {
    List<AnalysedColumn> columns = new ArrayList<>(kept.known());
    if (!(scd instanceof Cdc.Scd.Type1)) {
      columns.add(added("__START_AT", sequence));
      columns.add(added("__END_AT", sequence));
    }
    if (scd instanceof Cdc.Scd.Bitemporal bitemporal) {
      Optional<DataType> system = value("system sequence", bitemporal.systemSequenceBy());
      columns.add(added("__SYSTEM_START_AT", system));
      columns.add(added("__SYSTEM_END_AT", system));
    }
    return new Columns(columns, kept.open());
  }

  private AnalysedColumn added(String name, Optional<DataType> type) {
    return Schemas.column(name, type, true, Optional.empty(), origin);
  }
}
