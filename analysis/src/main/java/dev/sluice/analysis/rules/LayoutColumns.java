package dev.sluice.analysis.rules;

import dev.sluice.analysis.AnalysedColumn;
import dev.sluice.analysis.AnalysedDataset;
import dev.sluice.analysis.Columns;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.emit.sql.SqlType;
import dev.sluice.compiler.graph.Queries;
import dev.sluice.compiler.rules.Messages;
import dev.sluice.model.DataType;
import dev.sluice.model.Dataset;
import dev.sluice.model.Layout;
import dev.sluice.model.Names;
import dev.sluice.model.Origin;
import dev.sluice.model.RowFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns that a table is laid out or filtered by: they have to be there, and of a type that can.
 */
final class LayoutColumns implements DatasetRule {

  private static final String UNRESOLVED = "columns.unresolved";
  private static final String TYPE = "layout.column-type";

  @Override
  public String id() {
    return TYPE;
  }

  @Override
  public List<Diagnostic> check(AnalysedDataset dataset) {
    List<Diagnostic> found = new ArrayList<>();
    if (dataset.dataset() instanceof Dataset.Table table) {
      layout(dataset, table.spec().layout(), found);
      table.spec().rowFilter().ifPresent(filter -> filter(dataset, filter, found));
    }
    return found;
  }

  private static void layout(AnalysedDataset dataset, Layout layout, List<Diagnostic> found) {
    if (layout instanceof Layout.Clustered clustered) {
      for (String name : clustered.columns()) {
        column(dataset, "is clustered by", name, clustered.origin(), found)
            .filter(type -> !clusters(type))
            .ifPresent(
                type -> found.add(type(dataset, "clustered", name, type, clustered.origin())));
      }
    } else if (layout instanceof Layout.Partitioned partitioned) {
      for (String name : partitioned.columns()) {
        column(dataset, "is partitioned by", name, partitioned.origin(), found)
            .filter(type -> isNested(type))
            .ifPresent(
                type -> found.add(type(dataset, "partitioned", name, type, partitioned.origin())));
      }
    }
  }

  private static void filter(AnalysedDataset dataset, RowFilter filter, List<Diagnostic> found) {
    for (String name : filter.columns()) {
      column(dataset, "filters its rows by", name, filter.origin(), found);
    }
  }

  /** The type of a column, where it is known; reports one that is not there. */
  private static Optional<DataType> column(
      AnalysedDataset dataset, String verb, String name, Origin origin, List<Diagnostic> found) {
    Columns columns = dataset.columns();
    List<String> parts = Names.parts(name);
    Optional<AnalysedColumn> column = columns.find(name).or(() -> columns.find(parts.get(0)));
    if (column.isEmpty()) {
      if (!columns.open()) {
        found.add(missing(dataset, verb, name, place(dataset, origin)));
      }
      return Optional.empty();
    }
    return parts.size() > 1 ? Optional.empty() : column.get().type();
  }

  private static Origin place(AnalysedDataset dataset, Origin origin) {
    return origin.isKnown() ? origin : dataset.dataset().origin();
  }

  private static Diagnostic missing(
      AnalysedDataset dataset, String verb, String name, Origin origin) {
    List<String> known = dataset.columns().names();
    Diagnostic finding =
        Diagnostic.error(
            UNRESOLVED,
            origin,
            "`%s` %s column `%s`, which it does not have.".formatted(dataset.name(), verb, name));
    Diagnostic meant = Messages.didYouMean(finding, name, known);
    Diagnostic hinted =
        meant.hints().isEmpty()
            ? finding.hint(
                known.isEmpty()
                    ? "use a column that is there"
                    : "use one of the columns that are there: "
                        + Messages.all(known.subList(0, Math.min(12, known.size()))))
            : meant;
    return LostColumns.above(Queries.roots(dataset.dataset())).related(hinted, name);
  }

  private static boolean clusters(DataType type) {
    return !isNested(type)
        && type != DataType.Atomic.BOOLEAN
        && type != DataType.Atomic.BINARY
        && type != DataType.Atomic.VARIANT;
  }

  private static boolean isNested(DataType type) {
    return type instanceof DataType.ArrayOf
        || type instanceof DataType.MapOf
        || type instanceof DataType.Struct;
  }

  private static Diagnostic type(
      AnalysedDataset dataset, String how, String name, DataType type, Origin origin) {
    return Diagnostic.error(
            TYPE,
            place(dataset, origin),
            "`%s` is %s by `%s`, which is of type %s."
                .formatted(dataset.name(), how, name, SqlType.render(type)))
        .hint(
            how.equals("clustered")
                ? "cluster by columns of numbers, strings, dates or times"
                : "partition by a column that is no array, map or struct");
  }
}
