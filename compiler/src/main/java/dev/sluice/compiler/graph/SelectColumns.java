package dev.sluice.compiler.graph;

import static dev.sluice.model.DataType.Atomic.INT;

import dev.sluice.compiler.graph.Columns.Column;
import dev.sluice.model.DataType;
import dev.sluice.model.Expr;
import dev.sluice.model.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns that the items of a select list make. */
final class SelectColumns implements Selection.Cases<Optional<List<Column>>> {

  private static final Set<String> ELEMENTS = Set.of("explode", "explode_outer");
  private static final Set<String> WITH_POSITION = Set.of("posexplode", "posexplode_outer");
  private static final Set<String> ROWS = Set.of("inline", "inline_outer");

  private final Columns scope;

  private SelectColumns(Columns scope) {
    this.scope = scope;
  }

  /** Absent when one of the items makes columns that are not known. */
  static Optional<Columns> of(List<Selection> selections, Columns scope) {
    SelectColumns cases = new SelectColumns(scope);
    List<Column> all = new ArrayList<>();
    for (Selection selection : selections) {
      Optional<List<Column>> made = selection.accept(cases);
      if (made.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(made.get());
    }
    return Optional.of(new Columns(all));
  }

  /** The columns of expressions, as in {@code groupBy} and {@code agg}. */
  static Optional<Columns> ofExprs(List<Expr> exprs, Columns scope) {
    return of(exprs.stream().<Selection>map(Selection.One::new).toList(), scope);
  }

  @Override
  public Optional<List<Column>> one(Selection.One selection) {
    Expr expr = selection.expr();
    if (expr instanceof Expr.Star star) {
      return scope.star(star.parts());
    }
    if (expr instanceof Expr.Column column) {
      return Optional.of(List.of(column(column)));
    }
    if (expr instanceof Expr.Alias alias && alias.names().size() > 1) {
      return Optional.of(several(alias));
    }
    Optional<List<Column>> generated =
        expr instanceof Expr.Call call ? generator(call) : Optional.empty();
    return generated.or(() -> ExprNames.of(expr).map(name -> List.of(typed(name, expr))));
  }

  @Override
  public Optional<List<Column>> allColumns(Selection.AllColumns selection) {
    return AllColumnsExpansion.of(selection, scope)
        .columns()
        .map(
            exprs -> {
              List<Column> columns = new ArrayList<>();
              for (Expr expr : exprs) {
                columns.add(
                    expr instanceof Expr.Column column
                        ? column(column)
                        : typed(ExprNames.of(expr).orElseThrow(), expr));
              }
              return columns;
            });
  }

  /** A plain column keeps its alias, as it does in Spark. */
  private Column column(Expr.Column expr) {
    return scope
        .resolve(expr.parts())
        .filter(found -> found.type().isPresent() || expr.stated().isEmpty())
        .orElseGet(() -> typed(ExprNames.of(expr).orElseThrow(), expr));
  }

  private Column typed(String name, Expr expr) {
    return new Column(name, ExprTypes.of(expr, scope), Optional.empty());
  }

  /** The names of a generator; types where the generator is one that is known. */
  private List<Column> several(Expr.Alias alias) {
    List<Column> made =
        alias.operand() instanceof Expr.Call call ? generator(call).orElse(List.of()) : List.of();
    List<Column> named = new ArrayList<>();
    for (int i = 0; i < alias.names().size(); i++) {
      String name = alias.names().get(i);
      named.add(i < made.size() ? made.get(i).named(name) : Column.untyped(name));
    }
    return named;
  }

  /** What a generator makes when it is given no names; absent for what is none. */
  private Optional<List<Column>> generator(Expr.Call call) {
    Optional<DataType> type =
        call.arguments().isEmpty()
            ? Optional.empty()
            : ExprTypes.of(call.arguments().get(0), scope);
    if (ROWS.contains(call.function())) {
      return type.flatMap(FunctionTypes::element).flatMap(Columns::fields);
    }
    List<Column> made = new ArrayList<>();
    if (WITH_POSITION.contains(call.function())) {
      made.add(Column.of("pos", INT));
    } else if (!ELEMENTS.contains(call.function())) {
      return Optional.empty();
    }
    if (type.isPresent() && type.get() instanceof DataType.MapOf map) {
      made.add(Column.of("key", map.key()));
      made.add(Column.of("value", map.value()));
    } else {
      made.add(new Column("col", type.flatMap(FunctionTypes::element), Optional.empty()));
    }
    return Optional.of(made);
  }
}
