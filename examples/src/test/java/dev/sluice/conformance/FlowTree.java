package dev.sluice.conformance;

import static dev.sluice.conformance.Trees.object;

import dev.sluice.model.Cdc;
import dev.sluice.model.Flow;
import dev.sluice.model.Query;
import dev.sluice.model.Text;
import java.util.Map;
import java.util.Optional;

/** What the recorder has to see of a flow. */
record FlowTree(Trees trees, ExprTree exprs, QueryTree queries) {

  /** A flow into a table or a sink. */
  Map<String, Object> of(Flow flow, String target) {
    return flow.accept(new Into(target));
  }

  private final class Into implements Flow.Cases<Map<String, Object>> {

    private final String target;

    Into(String target) {
      this.target = target;
    }

    @Override
    public Map<String, Object> append(Flow.Append flow) {
      Map<String, Object> settings = settings(flow.sparkConf(), flow.comment());
      if (flow.once()) {
        settings.put("once", true);
      }
      return queried(flow.flowName(), "append", flow.source(), settings);
    }

    @Override
    public Map<String, Object> update(Flow.Update flow) {
      Map<String, Object> settings = settings(flow.sparkConf(), flow.comment());
      flow.importCheckpoint().ifPresent(p -> settings.put("import_checkpoint", trees.text(p)));
      return queried(flow.flowName(), "update", flow.source(), settings);
    }

    @Override
    public Map<String, Object> replaceUsing(Flow.ReplaceUsing flow) {
      Map<String, Object> settings = settings(flow.sparkConf(), flow.comment());
      settings.put("replace_using", flow.columns());
      settings.put("sequence_by", exprs.of(flow.sequenceBy()));
      return queried(flow.flowName(), "replace", flow.source(), settings);
    }

    @Override
    public Map<String, Object> replaceWhere(Flow.ReplaceWhere flow) {
      throw new IllegalArgumentException("belongs to its table");
    }

    @Override
    public Map<String, Object> autoCdc(Flow.AutoCdc flow) {
      Map<String, Object> settings =
          object("keys", flow.keys(), "sequence_by", exprs.of(flow.sequenceBy()));
      flow.applyAsDeletes().ifPresent(e -> settings.put("apply_as_deletes", exprs.of(e)));
      flow.applyAsTruncates().ifPresent(e -> settings.put("apply_as_truncates", exprs.of(e)));
      flow.columnsToUpdate().ifPresent(e -> settings.put("columns_to_update", exprs.of(e)));
      if (flow.columns() instanceof Cdc.Columns.Only only) {
        settings.put("column_list", only.names());
      } else if (flow.columns() instanceof Cdc.Columns.Except except) {
        settings.put("except_column_list", except.names());
      }
      if (flow.ignoreNullUpdates() instanceof Cdc.IgnoreNulls.Always) {
        settings.put("ignore_null_updates", true);
      } else if (flow.ignoreNullUpdates() instanceof Cdc.IgnoreNulls.On on) {
        settings.put("ignore_null_updates_column_list", on.names());
      } else if (flow.ignoreNullUpdates() instanceof Cdc.IgnoreNulls.Except except) {
        settings.put("ignore_null_updates_except_column_list", except.names());
      }
      if (flow.once()) {
        settings.put("once", true);
      }
      addScd(flow.scd(), settings);
      String name = flow.name().orElse(target);
      return cdc(name, "auto_cdc", source(flow.source()), settings);
    }

    @Override
    public Map<String, Object> autoCdcFromSnapshot(Flow.AutoCdcFromSnapshot flow) {
      Map<String, Object> settings = object("keys", flow.keys());
      addScd(flow.scd(), settings);
      Map<String, Object> source = null;
      if (flow.snapshots() instanceof Flow.SnapshotSource.OfTable table) {
        source = source(table.read());
      } else if (flow.snapshots() instanceof Flow.SnapshotSource.ByFunction function) {
        source = object("function", function.function().name());
      }
      return cdc(target, "auto_cdc_from_snapshot", source, settings);
    }

    private Map<String, Object> queried(
        String name, String kind, Query query, Map<String, Object> settings) {
      return object(
          "name",
          name,
          "kind",
          kind,
          "target",
          target,
          "settings",
          settings,
          "query",
          queries.of(query),
          "stream",
          query.streaming());
    }

    private Map<String, Object> cdc(
        String name, String kind, Map<String, Object> source, Map<String, Object> settings) {
      return object(
          "name", name, "kind", kind, "target", target, "source", source, "settings", settings);
    }
  }

  /** CDC reads one table by its name. */
  private Map<String, Object> source(Query read) {
    Map<?, ?> from = (Map<?, ?>) queries.of(read).get("from");
    return object("table", from.get("table"));
  }

  private Map<String, Object> settings(Map<String, Text> sparkConf, Optional<Text> comment) {
    Map<String, Object> settings = object();
    comment.ifPresent(text -> settings.put("comment", trees.text(text)));
    if (!sparkConf.isEmpty()) {
      settings.put("spark_conf", trees.texts(sparkConf));
    }
    return settings;
  }

  private void addScd(Cdc.Scd scd, Map<String, Object> settings) {
    if (scd instanceof Cdc.Scd.Type2 type2) {
      settings.put("stored_as_scd_type", "2");
      if (type2.history() instanceof Cdc.History.On on) {
        settings.put("track_history_column_list", on.names());
      } else if (type2.history() instanceof Cdc.History.Except except) {
        settings.put("track_history_except_column_list", except.names());
      }
    } else if (scd instanceof Cdc.Scd.Bitemporal bitemporal) {
      settings.put("stored_as_scd_type", "bitemporal");
      settings.put("system_sequence_by", exprs.of(bitemporal.systemSequenceBy()));
    }
  }
}
