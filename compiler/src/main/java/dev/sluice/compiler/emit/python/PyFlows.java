package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.TableNames;
import dev.sluice.compiler.emit.python.syntax.Py;
import dev.sluice.compiler.emit.python.syntax.PyPrinter;
import dev.sluice.compiler.emit.sql.SqlExpr;
import dev.sluice.model.Cdc;
import dev.sluice.model.Expr;
import dev.sluice.model.Flow;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.List;
import java.util.Optional;

/** Flows into a table or a sink. */
final class PyFlows {

  private static final int BODY = 4;

  private final Dialects dialect;
  private final TableNames tables;
  private final Scope scope;
  private final FunctionNames names;
  private final PyQuery queries;
  private final PyExpr exprs;

  PyFlows(Dialects dialect, TableNames tables, Scope scope, FunctionNames names) {
    this.dialect = dialect;
    this.tables = tables;
    this.scope = scope;
    this.names = names;
    this.queries = new PyQuery(dialect, tables, scope);
    this.exprs = new PyExpr(scope);
  }

  /** The definitions of some flows, in their order; one that is a table's own is part of it. */
  List<Definition> into(Text target, List<Flow> flows) {
    return flows.stream()
        .filter(flow -> !(flow instanceof Flow.ReplaceWhere))
        .map(flow -> flow.accept(new Into(target)))
        .toList();
  }

  private final class Into implements Flow.Cases<Definition> {

    private final Text target;

    Into(Text target) {
      this.target = target;
    }

    @Override
    public Definition append(Flow.Append flow) {
      Arguments arguments =
          target()
              .add("name", name(flow))
              .flag("once", flow.once())
              .texts("spark_conf", flow.sparkConf())
              .text("comment", flow.comment());
      return function("append_flow", arguments, flow, flow.comment(), flow.source());
    }

    @Override
    public Definition update(Flow.Update flow) {
      Arguments arguments =
          target()
              .add("name", name(flow))
              .text("comment", flow.comment())
              .texts("spark_conf", flow.sparkConf())
              .text("import_checkpoint", flow.importCheckpoint());
      return function("update_flow", arguments, flow, flow.comment(), flow.source());
    }

    @Override
    public Definition replaceUsing(Flow.ReplaceUsing flow) {
      Arguments arguments =
          target()
              .strings("replace_using", flow.columns())
              .add("sequence_by", exprs.columnOrName(flow.sequenceBy()))
              .add("name", name(flow))
              .text("comment", flow.comment())
              .texts("spark_conf", flow.sparkConf());
      return function("replace_flow", arguments, flow, flow.comment(), flow.source());
    }

    @Override
    public Definition replaceWhere(Flow.ReplaceWhere flow) {
      throw new IllegalStateException("a flow that replaces rows is part of its table");
    }

    @Override
    public Definition autoCdc(Flow.AutoCdc flow) {
      Arguments arguments =
          target()
              .text("source", tableName(flow.source()))
              .strings("keys", flow.keys())
              .add("sequence_by", exprs.columnOrName(flow.sequenceBy()))
              .add("system_sequence_by", systemSequence(flow.scd()));
      ignoreNulls(flow.ignoreNullUpdates(), arguments);
      arguments
          .add("columns_to_update", flow.columnsToUpdate().map(exprs::columnOrName))
          .add("apply_as_deletes", flow.applyAsDeletes().map(this::text))
          .add("apply_as_truncates", flow.applyAsTruncates().map(this::text));
      columns(flow.columns(), arguments);
      arguments.add("stored_as_scd_type", scdType(flow.scd()));
      history(flow.scd(), arguments);
      arguments.add(dialect.flowName(), flow.name().map(Py::string)).flag("once", flow.once());
      return call(dialect.autoCdc(), arguments);
    }

    @Override
    public Definition autoCdcFromSnapshot(Flow.AutoCdcFromSnapshot flow) {
      Arguments arguments = target();
      if (flow.snapshots() instanceof Flow.SnapshotSource.OfTable table) {
        arguments.text("source", tableName(table.read()));
      } else {
        arguments.add(
            "source",
            scope.function(((Flow.SnapshotSource.ByFunction) flow.snapshots()).function()));
      }
      arguments.strings("keys", flow.keys()).add("stored_as_scd_type", scdType(flow.scd()));
      history(flow.scd(), arguments);
      return call(dialect.autoCdcFromSnapshot(), arguments);
    }

    private Arguments target() {
      return new Arguments(scope).text("target", target);
    }

    /** A condition as text of SQL. */
    private Py text(Expr condition) {
      return scope.string(scope.sql(SqlExpr.render(condition)));
    }
  }

  private Definition call(String function, Arguments arguments) {
    return Definition.ofCall(PyPrinter.expression(arguments.callOf(dialect.api(function))));
  }

  private Definition function(
      String decorator, Arguments arguments, Flow flow, Optional<Text> comment, Query query) {
    return new Definition(
        "",
        List.of(PyPrinter.decorator(arguments.callOf(dialect.api(decorator)))),
        names.of(flow),
        "",
        Docstring.of(comment),
        PyPrinter.returned(queries.render(query), BODY));
  }

  /** The flow's name, where it is another than the function's. */
  private Optional<Py> name(Flow flow) {
    return flow.name().filter(name -> !name.equals(names.of(flow))).map(Py::string);
  }

  /** The name of the one table that CDC reads. */
  private Text tableName(Query query) {
    if (query instanceof Query.Read read && read.source() instanceof Source.Table table) {
      return scope.quoted(tables.of(table));
    }
    throw new IllegalStateException("CDC reads a table or a view by its name");
  }

  private Optional<Py> systemSequence(Cdc.Scd scd) {
    return scd instanceof Cdc.Scd.Bitemporal bitemporal
        ? Optional.of(exprs.columnOrName(bitemporal.systemSequenceBy()))
        : Optional.empty();
  }

  private static Py scdType(Cdc.Scd scd) {
    if (scd instanceof Cdc.Scd.Bitemporal) {
      return Py.string("bitemporal");
    }
    return Py.atom(scd instanceof Cdc.Scd.Type1 ? "1" : "2");
  }

  private static void ignoreNulls(Cdc.IgnoreNulls nulls, Arguments arguments) {
    if (nulls instanceof Cdc.IgnoreNulls.Always) {
      arguments.flag("ignore_null_updates", true);
    } else if (nulls instanceof Cdc.IgnoreNulls.On on) {
      arguments.strings("ignore_null_updates_column_list", on.names());
    } else if (nulls instanceof Cdc.IgnoreNulls.Except except) {
      arguments.strings("ignore_null_updates_except_column_list", except.names());
    }
  }

  private static void columns(Cdc.Columns columns, Arguments arguments) {
    if (columns instanceof Cdc.Columns.Only only) {
      arguments.strings("column_list", only.names());
    } else if (columns instanceof Cdc.Columns.Except except) {
      arguments.strings("except_column_list", except.names());
    }
  }

  private static void history(Cdc.Scd scd, Arguments arguments) {
    if (scd instanceof Cdc.Scd.Type2 type) {
      if (type.history() instanceof Cdc.History.On on) {
        arguments.strings("track_history_column_list", on.names());
      } else if (type.history() instanceof Cdc.History.Except except) {
        arguments.strings("track_history_except_column_list", except.names());
      }
    }
  }
}
