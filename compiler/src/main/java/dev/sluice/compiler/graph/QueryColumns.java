package dev.sluice.compiler.graph;

import static dev.sluice.model.DataType.Atomic.BIGINT;

import dev.sluice.compiler.graph.Columns.Column;
import dev.sluice.model.Dataset;
import dev.sluice.model.Expr;
import dev.sluice.model.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The columns that an operator gives, from those of its inputs. */
final class QueryColumns implements Query.Cases<Optional<Columns>> {

  private final Function<Query, Optional<Columns>> inputs;
  private final SourceColumns sources;

  QueryColumns(
      Function<Query, Optional<Columns>> inputs, Function<Dataset, Optional<Columns>> datasets) {
    this.inputs = inputs;
    this.sources = new SourceColumns(datasets);
  }

  private Optional<Columns> of(Query input) {
    return inputs.apply(input);
  }

  @Override
  public Optional<Columns> read(Query.Read query) {
    return query.source().accept(sources);
  }

  @Override
  public Optional<Columns> select(Query.Select query) {
    return of(query.input())
        .flatMap(scope -> SelectColumns.of(query.selections(), scope))
        .or(() -> withoutScope(query));
  }

  /** A list of names says all, whatever it selects from. */
  private static Optional<Columns> withoutScope(Query.Select query) {
    boolean plain =
        query.selections().stream()
            .allMatch(
                selection ->
                    selection instanceof dev.sluice.model.Selection.One one
                        && ExprNames.of(one.expr()).isPresent());
    return plain ? SelectColumns.of(query.selections(), new Columns(List.of())) : Optional.empty();
  }

  @Override
  public Optional<Columns> selectExpr(Query.SelectExpr query) {
    return SelectItems.of(query.items(), of(query.input()));
  }

  @Override
  public Optional<Columns> where(Query.Where query) {
    return of(query.input());
  }

  @Override
  public Optional<Columns> withColumns(Query.WithColumns query) {
    return of(query.input()).map(scope -> with(scope, query.columns()));
  }

  /** A column of the same name is replaced in its place, and takes the new spelling. */
  private static Columns with(Columns scope, Map<String, Expr> added) {
    List<Column> columns = new ArrayList<>(scope.columns());
    added.forEach(
        (name, expr) -> {
          Column made = new Column(name, ExprTypes.of(expr, scope), Optional.empty());
          boolean known = columns.stream().anyMatch(column -> column.is(name));
          if (known) {
            columns.replaceAll(column -> column.is(name) ? made : column);
          } else {
            columns.add(made);
          }
        });
    return new Columns(columns);
  }

  @Override
  public Optional<Columns> rename(Query.Rename query) {
    return of(query.input())
        .map(
            scope ->
                new Columns(
                    scope.columns().stream().map(column -> renamed(column, query)).toList()));
  }

  private static Column renamed(Column column, Query.Rename query) {
    return query.names().entrySet().stream()
        .filter(entry -> column.is(entry.getKey()))
        .findFirst()
        .map(entry -> column.named(entry.getValue()))
        .orElse(column);
  }

  @Override
  public Optional<Columns> drop(Query.Drop query) {
    return of(query.input())
        .map(
            scope -> {
              List<Column> columns = new ArrayList<>(scope.columns());
              query.columns().forEach(dropped -> columns.removeIf(c -> isMeant(dropped, c)));
              return new Columns(columns);
            });
  }

  private static boolean isMeant(Expr.Column dropped, Column column) {
    List<String> parts = dropped.parts();
    if (parts.size() == 1) {
      return column.is(parts.get(0));
    }
    return parts.size() == 2
        && column.is(parts.get(1))
        && column.qualifier().filter(parts.get(0)::equalsIgnoreCase).isPresent();
  }

  @Override
  public Optional<Columns> distinct(Query.Distinct query) {
    return of(query.input());
  }

  @Override
  public Optional<Columns> dropDuplicates(Query.DropDuplicates query) {
    return of(query.input());
  }

  @Override
  public Optional<Columns> watermark(Query.Watermark query) {
    return of(query.input());
  }

  @Override
  public Optional<Columns> as(Query.As query) {
    return of(query.input()).map(columns -> columns.as(query.alias()));
  }

  @Override
  public Optional<Columns> join(Query.Join query) {
    Optional<Columns> left = of(query.left());
    return switch (query.type()) {
      case SEMI, ANTI -> left;
      case INNER, LEFT, RIGHT, FULL, CROSS ->
          left.flatMap(
              known -> of(query.right()).flatMap(right -> joined(known, right, query.on())));
    };
  }

  /** Columns that are joined by come first, once. */
  private static Optional<Columns> joined(Columns left, Columns right, Query.JoinOn on) {
    if (!(on instanceof Query.JoinOn.Using using)) {
      return Optional.of(left.and(right.columns()));
    }
    // who joins by a column that is not there should not also hear of those that are there twice
    boolean meant =
        using.columns().stream()
            .allMatch(name -> left.find(name).isPresent() && right.find(name).isPresent());
    List<Column> columns = new ArrayList<>();
    for (String name : using.columns()) {
      columns.add(left.find(name).orElse(Column.untyped(name)).unqualified());
    }
    for (Columns side : List.of(left, right)) {
      side.columns().stream()
          .filter(column -> using.columns().stream().noneMatch(column::is))
          .filter(column -> meant || columns.stream().noneMatch(known -> known.is(column.name())))
          .forEach(columns::add);
    }
    return Optional.of(new Columns(columns));
  }

  @Override
  public Optional<Columns> union(Query.Union query) {
    Optional<Columns> left = of(query.left());
    if (!query.byName() || !query.allowMissing()) {
      return left.map(Columns::unqualified);
    }
    return left.flatMap(known -> of(query.right()).map(right -> merged(known, right)));
  }

  /** The columns of one, and behind them those that only the other has. */
  static Columns merged(Columns left, Columns right) {
    List<Column> more =
        right.columns().stream().filter(column -> left.find(column.name()).isEmpty()).toList();
    return left.and(more).unqualified();
  }

  @Override
  public Optional<Columns> aggregate(Query.Aggregate query) {
    Columns scope = of(query.input()).orElse(new Columns(List.of()));
    return SelectColumns.ofExprs(query.groupings(), scope)
        .flatMap(
            groups ->
                query.count()
                    ? Optional.of(groups.and(List.of(Column.of("count", BIGINT))))
                    : SelectColumns.ofExprs(query.aggregates(), scope)
                        .map(made -> groups.and(made.columns())));
  }

  @Override
  public Optional<Columns> orderBy(Query.OrderBy query) {
    return of(query.input());
  }

  @Override
  public Optional<Columns> limit(Query.Limit query) {
    return of(query.input());
  }

  @Override
  public Optional<Columns> fillNa(Query.FillNa query) {
    return of(query.input());
  }

  @Override
  public Optional<Columns> dropNa(Query.DropNa query) {
    return of(query.input());
  }

  @Override
  public Optional<Columns> replace(Query.Replace query) {
    return of(query.input());
  }

  @Override
  public Optional<Columns> sample(Query.Sample query) {
    return of(query.input());
  }

  @Override
  public Optional<Columns> repartition(Query.Repartition query) {
    return of(query.input());
  }

  @Override
  public Optional<Columns> hint(Query.Hint query) {
    return of(query.input());
  }

  @Override
  public Optional<Columns> returns(Query.Returns query) {
    return SchemaColumns.of(query.schema());
  }

  @Override
  public Optional<Columns> sql(Query.Sql query) {
    return query.stated().flatMap(SchemaColumns::of);
  }

  @Override
  public Optional<Columns> python(Query.Python query) {
    return query.schema().flatMap(SchemaColumns::of);
  }
}
