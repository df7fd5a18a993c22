package dev.sluice.compiler.emit.sql;

import dev.sluice.compiler.graph.ColumnNames;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Expr;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be said in Python and not in SQL. */
public final class SqlLimits {

  private SqlLimits() {}

  /** What of an expression SQL has no word for: the end of a sentence; absent for nothing. */
  public static Optional<String> of(Expr expr) {
    List<String> found = new ArrayList<>();
    ModelWalk.records(expr, value -> expression(value).ifPresent(found::add));
    return found.stream().findFirst();
  }

  /** What of a query SQL has no word for: the end of a sentence; absent for nothing. */
  public static Optional<String> of(Query query, ColumnNames columns) {
    List<String> found = new ArrayList<>();
    ModelWalk.records(
        query,
        value -> {
          expression(value).ifPresent(found::add);
          source(value).ifPresent(found::add);
          operator(value, columns).ifPresent(found::add);
        });
    return found.stream().findFirst();
  }

  private static Optional<String> expression(Object value) {
    if (value instanceof Expr.UdfCall call) {
      return Optional.of("the Python function `" + call.function().name() + "`");
    }
    if (value instanceof Expr.WithField field) {
      return Optional.of("a struct with the field `" + field.name() + "` replaced");
    }
    if (value instanceof Expr.DropFields fields) {
      return Optional.of(
          "a struct without the fields `" + String.join("`, `", fields.names()) + "`");
    }
    return value instanceof Expr.Call call && call.function().equals("product")
        ? Optional.of("the function `product`")
        : Optional.empty();
  }

  private static Optional<String> source(Object value) {
    if (value instanceof Source.Connector connector) {
      return Optional.of("a read of the format `" + connector.format() + "`");
    }
    return value instanceof Source.Files files && files.paths().size() != 1
        ? Optional.of("a read of several paths")
        : Optional.empty();
  }

  private static Optional<String> operator(Object value, ColumnNames columns) {
    if (value instanceof Query.Python python) {
      return Optional.of("the Python function `" + python.function().name() + "`");
    }
    if (value instanceof Query.Sample sample && sample.withReplacement()) {
      return Optional.of("a sample with replacement");
    }
    if (value instanceof Query.Union union && union.byName()) {
      boolean known = columns.of(union.left()).isPresent() && columns.of(union.right()).isPresent();
      return unless(known, "a union by name");
    }
    if (value instanceof Query.FillNa fill) {
      return unless(columns.of(fill.input()).isPresent(), "a `fillna`");
    }
    if (value instanceof Query.Replace replace) {
      return unless(columns.of(replace.input()).isPresent(), "a `replace`");
    }
    return value instanceof Query.DropNa drop && drop.columns().isEmpty()
        ? unless(columns.of(drop.input()).isPresent(), "a `dropna` of all columns")
        : Optional.empty();
  }

  private static Optional<String> unless(boolean known, String operator) {
    return known
        ? Optional.empty()
        : Optional.of(operator + " over columns whose names are not known");
  }
}
