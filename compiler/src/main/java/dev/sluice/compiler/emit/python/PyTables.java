package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.TableNames;
import dev.sluice.compiler.emit.sql.SqlName;
import dev.sluice.compiler.emit.sql.SqlSchema;
import dev.sluice.model.Layout;
import dev.sluice.model.RowFilter;
import dev.sluice.model.TableSpec;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The arguments that define stored tables, in the order of the platform's reference. */
final class PyTables {

  private final Dialects dialect;
  private final TableNames tables;
  private final Scope scope;

  PyTables(Dialects dialect, TableNames tables, Scope scope) {
    this.dialect = dialect;
    this.tables = tables;
    this.scope = scope;
  }

  /** From {@code comment} to {@code schema}. */
  void arguments(TableSpec spec, Arguments arguments) {
    arguments
        .text("comment", spec.comment())
        .texts("spark_conf", spec.sparkConf())
        .texts("table_properties", properties(spec))
        .text("path", spec.path());
    spec.layout().accept(new LayoutArguments(arguments));
    spec.schema()
        .ifPresent(
            schema ->
                arguments.add(
                    "schema", new PyDdl(scope).string(SqlSchema.tableLines(schema, tables::of))));
  }

  /** {@code row_filter}. */
  void rowFilter(TableSpec spec, Arguments arguments) {
    spec.rowFilter().ifPresent(filter -> arguments.text("row_filter", text(filter)));
  }

  /** {@code private}, or its older name. */
  void isPrivate(TableSpec spec, Arguments arguments) {
    arguments.flag(dialect.isPrivate(), spec.isPrivate());
  }

  private Text text(RowFilter filter) {
    List<Text.Part> parts = new ArrayList<>();
    parts.add(new Text.Literal("ROW FILTER "));
    parts.addAll(scope.quoted(SqlName.table(filter.function())).parts());
    parts.add(new Text.Literal(" ON (" + SqlName.list(filter.columns()) + ")"));
    return new Text(parts);
  }

  /** The layer first, unless the user gives it another meaning. */
  private static Map<String, Text> properties(TableSpec spec) {
    Map<String, Text> properties = new LinkedHashMap<>();
    spec.layer().ifPresent(layer -> properties.put("quality", Text.of(layer.label())));
    properties.putAll(spec.properties());
    return properties;
  }

  private static final class LayoutArguments implements Layout.Cases<Arguments> {

    private final Arguments arguments;

    LayoutArguments(Arguments arguments) {
      this.arguments = arguments;
    }

    @Override
    public Arguments unspecified(Layout.Unspecified layout) {
      return arguments;
    }

    @Override
    public Arguments partitioned(Layout.Partitioned layout) {
      return arguments.strings("partition_cols", layout.columns());
    }

    @Override
    public Arguments clustered(Layout.Clustered layout) {
      return arguments
          .flag("cluster_by_auto", layout.automatic())
          .strings("cluster_by", layout.columns());
    }
  }
}
