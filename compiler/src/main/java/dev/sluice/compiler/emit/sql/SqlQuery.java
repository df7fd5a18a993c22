package dev.sluice.compiler.emit.sql;

import dev.sluice.compiler.emit.TableNames;
import dev.sluice.compiler.graph.ColumnNames;
import dev.sluice.compiler.graph.Columns;
import dev.sluice.model.Expr;
import dev.sluice.model.Query;
import dev.sluice.model.Selection;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A whole query at rest as one statement of SQL. */
final class SqlQuery implements Query.Cases<SqlSelect> {

  private final TableNames tables;
  private final ColumnNames columns;
  private final Function<Text, String> texts;

  /**
   * A renderer.
   *
   * @param texts how a text with variables stands in the SQL
   */
  SqlQuery(TableNames tables, ColumnNames columns, Function<Text, String> texts) {
    this.tables = tables;
    this.columns = columns;
    this.texts = texts;
  }

  /** The lines of the statement. */
  List<String> lines(Query query) {
    return render(query).lines();
  }

  @Override
  public SqlSelect read(Query.Read query) {
    return query.source().accept(new SqlSources(tables, texts));
  }

  @Override
  public SqlSelect select(Query.Select query) {
    List<String> items = new ArrayList<>();
    for (Selection selection : query.selections()) {
      items.add(sql(((Selection.One) selection).expr()));
    }
    return render(query.input()).select(items);
  }

  @Override
  public SqlSelect selectExpr(Query.SelectExpr query) {
    return render(query.input()).select(query.items().stream().map(texts).toList());
  }

  @Override
  public SqlSelect where(Query.Where query) {
    List<String> conjuncts = new ArrayList<>();
    conjuncts(query.condition(), conjuncts);
    return render(query.input()).where(conjuncts);
  }

  @Override
  public SqlSelect withColumns(Query.WithColumns query) {
    List<String> items = new ArrayList<>();
    List<String> replaced = new ArrayList<>();
    Optional<Columns> known = columns.of(query.input());
    for (Columns.Column column : known.map(Columns::columns).orElse(List.of())) {
      Optional<Map.Entry<String, Expr>> replacement = replacement(query, column);
      replacement.ifPresent(it -> replaced.add(it.getKey()));
      items.add(
          replacement.isPresent()
              ? named(replacement.get().getValue(), column.name())
              : SqlName.quote(column.name()));
    }
    if (replaced.isEmpty()) {
      items.clear();
      items.add("*");
    }
    query
        .columns()
        .forEach(
            (name, expr) -> {
              if (!replaced.contains(name)) {
                items.add(named(expr, name));
              }
            });
    return render(query.input()).select(items);
  }

  @Override
  public SqlSelect rename(Query.Rename query) {
    List<String> items = new ArrayList<>();
    Optional<Columns> known = columns.of(query.input());
    if (known.isPresent()) {
      for (String name : known.get().names()) {
        String renamed = query.names().get(name);
        items.add(renamed == null ? SqlName.quote(name) : as(name, renamed));
      }
    } else {
      items.add("* EXCEPT (" + SqlName.list(List.copyOf(query.names().keySet())) + ")");
      query.names().forEach((from, to) -> items.add(as(from, to)));
    }
    return render(query.input()).select(items);
  }

  @Override
  public SqlSelect drop(Query.Drop query) {
    List<String> names = new ArrayList<>();
    Optional<Columns> known = columns.of(query.input());
    for (Expr.Column column : query.columns()) {
      // Dropping a column that is not there does nothing, but EXCEPT asks for it.
      if (known.isEmpty() || known.get().find(column.parts().get(0)).isPresent()) {
        names.add(SqlName.quote(column.parts()));
      }
    }
    SqlSelect input = render(query.input());
    return names.isEmpty()
        ? input
        : input.select(List.of("* EXCEPT (" + String.join(", ", names) + ")"));
  }

  @Override
  public SqlSelect distinct(Query.Distinct query) {
    return render(query.input()).distinct();
  }

  @Override
  public SqlSelect dropDuplicates(Query.DropDuplicates query) {
    if (query.columns().isEmpty()) {
      return render(query.input()).distinct();
    }
    String keys = SqlName.list(query.columns());
    return render(query.input())
        .qualify("row_number() OVER (PARTITION BY " + keys + " ORDER BY " + keys + ") = 1");
  }

  /** A watermark is for streams only. */
  @Override
  public SqlSelect watermark(Query.Watermark query) {
    return render(query.input());
  }

  @Override
  public SqlSelect as(Query.As query) {
    return render(query.input()).as(SqlName.quote(query.alias()));
  }

  @Override
  public SqlSelect join(Query.Join query) {
    String word =
        switch (query.type()) {
          case INNER -> "JOIN";
          case LEFT -> "LEFT JOIN";
          case RIGHT -> "RIGHT JOIN";
          case FULL -> "FULL JOIN";
          case SEMI -> "LEFT SEMI JOIN";
          case ANTI -> "LEFT ANTI JOIN";
          case CROSS -> "CROSS JOIN";
        };
    String on = "";
    if (query.on() instanceof Query.JoinOn.Using using) {
      on = "USING (" + SqlName.list(using.columns()) + ")";
    } else if (query.on() instanceof Query.JoinOn.Condition condition) {
      on = "ON " + sql(condition.expr());
    }
    return SqlSelect.join(render(query.left()).table(), word, render(query.right()).joined(), on);
  }

  @Override
  public SqlSelect union(Query.Union query) {
    SqlSelect left = render(query.left());
    SqlSelect right = render(query.right());
    if (query.byName()) {
      List<String> own = known(query.left());
      List<String> others = known(query.right());
      List<String> all = new ArrayList<>(own);
      others.stream().filter(name -> !has(own, name)).forEach(all::add);
      left = aligned(left, own, all);
      right = aligned(right, others, all);
    }
    List<String> lines = new ArrayList<>(left.branch());
    lines.add("UNION ALL");
    lines.addAll(right.branch());
    return SqlSelect.of(lines);
  }

  /** The columns in one order, those that are missing as NULL. */
  private static SqlSelect aligned(SqlSelect select, List<String> own, List<String> all) {
    if (own.equals(all)) {
      return select;
    }
    return select.select(
        all.stream()
            .map(name -> has(own, name) ? SqlName.quote(name) : "NULL AS " + SqlName.quote(name))
            .toList());
  }

  private static boolean has(List<String> names, String name) {
    return names.stream().anyMatch(name::equalsIgnoreCase);
  }

  @Override
  public SqlSelect aggregate(Query.Aggregate query) {
    List<String> items = new ArrayList<>();
    List<String> groupings = new ArrayList<>();
    for (Expr grouping : query.groupings()) {
      items.add(sql(grouping));
      groupings.add(sql(grouping instanceof Expr.Alias alias ? alias.operand() : grouping));
    }
    query.aggregates().forEach(aggregate -> items.add(sql(aggregate)));
    if (query.count()) {
      items.add("count(*) AS count");
    }
    return render(query.input()).groupBy(groupings, items);
  }

  @Override
  public SqlSelect orderBy(Query.OrderBy query) {
    return render(query.input()).orderBy(query.orders().stream().map(this::sql).toList());
  }

  @Override
  public SqlSelect limit(Query.Limit query) {
    return render(query.input()).limit(query.rows());
  }

  @Override
  public SqlSelect fillNa(Query.FillNa query) {
    String value = SqlLiteral.render(query.value());
    return replaced(
        query.input(),
        query.columns(),
        name -> "coalesce(" + SqlName.quote(name) + ", " + value + ")");
  }

  @Override
  public SqlSelect dropNa(Query.DropNa query) {
    List<String> names = query.columns().isEmpty() ? known(query.input()) : query.columns();
    List<String> tests = names.stream().map(it -> SqlName.quote(it) + " IS NOT NULL").toList();
    return render(query.input())
        .where(query.all() ? List.of("(" + String.join(" OR ", tests) + ")") : tests);
  }

  @Override
  public SqlSelect replace(Query.Replace query) {
    String from = SqlLiteral.render(query.from());
    String to = SqlLiteral.render(query.to());
    return replaced(
        query.input(),
        query.columns(),
        name -> {
          String column = SqlName.quote(name);
          return "CASE WHEN " + column + " = " + from + " THEN " + to + " ELSE " + column + " END";
        });
  }

  @Override
  public SqlSelect sample(Query.Sample query) {
    String percent = Decimals.shortest(query.fraction() * 100);
    String seed = query.seed().map(it -> " REPEATABLE (" + it + ")").orElse("");
    List<String> table = new ArrayList<>(render(query.input()).table());
    int last = table.size() - 1;
    table.set(last, table.get(last) + " TABLESAMPLE (" + percent + " PERCENT)" + seed);
    return SqlSelect.from(table);
  }

  /** Rows stay as they are, wherever they lie. */
  @Override
  public SqlSelect repartition(Query.Repartition query) {
    return render(query.input());
  }

  /** A hint changes no row. */
  @Override
  public SqlSelect hint(Query.Hint query) {
    return render(query.input());
  }

  @Override
  public SqlSelect returns(Query.Returns query) {
    return render(query.input());
  }

  @Override
  public SqlSelect sql(Query.Sql query) {
    return SqlSelect.of(texts.apply(SqlTemplate.fill(query, tables)).strip().lines().toList());
  }

  /** A rule keeps Python out of SQL. */
  @Override
  public SqlSelect python(Query.Python query) {
    throw new IllegalStateException("no SQL calls " + query.function().name());
  }

  private SqlSelect render(Query query) {
    return query.accept(this);
  }

  private String sql(Expr expr) {
    return texts.apply(SqlExpr.render(expr));
  }

  private void conjuncts(Expr condition, List<String> into) {
    if (condition instanceof Expr.Binary binary && binary.operator() == Expr.BinaryOperator.AND) {
      conjuncts(binary.left(), into);
      conjuncts(binary.right(), into);
      return;
    }
    boolean open =
        condition instanceof Expr.Sql
            || (condition instanceof Expr.Binary binary
                && binary.operator() == Expr.BinaryOperator.OR);
    into.add(open ? "(" + sql(condition) + ")" : sql(condition));
  }

  private String named(Expr expr, String name) {
    return sql(expr) + " AS " + SqlName.quote(name);
  }

  private static String as(String from, String to) {
    return SqlName.quote(from) + " AS " + SqlName.quote(to);
  }

  private SqlSelect replaced(Query input, List<String> names, Function<String, String> value) {
    List<String> items = new ArrayList<>();
    for (String name : known(input)) {
      boolean affected = names.isEmpty() || names.stream().anyMatch(name::equalsIgnoreCase);
      items.add(affected ? value.apply(name) + " AS " + SqlName.quote(name) : SqlName.quote(name));
    }
    return render(input).select(items);
  }

  private List<String> known(Query query) {
    return columns.of(query).map(Columns::names).orElse(List.of());
  }

  private static Optional<Map.Entry<String, Expr>> replacement(
      Query.WithColumns query, Columns.Column column) {
    return query.columns().entrySet().stream().filter(it -> column.is(it.getKey())).findFirst();
  }
}
