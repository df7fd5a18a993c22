package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.TableNames;
import dev.sluice.compiler.emit.python.syntax.Py;
import dev.sluice.compiler.emit.sql.Decimals;
import dev.sluice.model.Expr;
import dev.sluice.model.Query;
import dev.sluice.model.Selection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Queries as chains of calls on a DataFrame. */
final class PyQuery implements Query.Cases<Py> {

  private final Scope scope;
  private final PySources sources;
  private final PySql sql;
  private final PyExpr exprs;
  private final IdentityHashMap<Query, Py> rendered = new IdentityHashMap<>();

  PyQuery(Dialects dialect, TableNames tables, Scope scope) {
    this.scope = scope;
    this.sources = new PySources(dialect, tables, scope);
    this.sql = new PySql(tables, scope);
    this.exprs = new PyExpr(scope);
  }

  /** The DataFrame of a query; long chains of operators need no deep stack. */
  Py render(Query query) {
    Deque<Query> chain = new ArrayDeque<>();
    Query operator = query;
    while (!rendered.containsKey(operator)) {
      chain.push(operator);
      if (operator.inputs().isEmpty()) {
        break;
      }
      operator = operator.inputs().get(0);
    }
    while (!chain.isEmpty()) {
      Query next = chain.pop();
      rendered.put(next, next.accept(this));
    }
    return rendered.get(query);
  }

  @Override
  public Py read(Query.Read query) {
    return sources.read(query.source(), query.streaming());
  }

  @Override
  public Py select(Query.Select query) {
    return render(query.input())
        .method("select", query.selections().stream().map(this::item).toList());
  }

  @Override
  public Py selectExpr(Query.SelectExpr query) {
    return render(query.input())
        .method("selectExpr", query.items().stream().map(scope::string).toList());
  }

  @Override
  public Py where(Query.Where query) {
    return render(query.input()).method("where", exprs.condition(query.condition()));
  }

  @Override
  public Py withColumns(Query.WithColumns query) {
    Py input = render(query.input());
    if (query.columns().size() == 1) {
      Map.Entry<String, Expr> only = query.columns().entrySet().iterator().next();
      return input.method("withColumn", Py.string(only.getKey()), exprs.column(only.getValue()));
    }
    Map<String, Py> columns = new LinkedHashMap<>();
    query.columns().forEach((name, expr) -> columns.put(name, exprs.column(expr)));
    return input.method("withColumns", dictionary(columns));
  }

  @Override
  public Py rename(Query.Rename query) {
    Py input = render(query.input());
    if (query.names().size() == 1) {
      Map.Entry<String, String> only = query.names().entrySet().iterator().next();
      return input.method(
          "withColumnRenamed", Py.string(only.getKey()), Py.string(only.getValue()));
    }
    Map<String, Py> names = new LinkedHashMap<>();
    query.names().forEach((from, to) -> names.put(from, Py.string(to)));
    return input.method("withColumnsRenamed", dictionary(names));
  }

  @Override
  public Py drop(Query.Drop query) {
    // A single string is the name of a column, dots included; a column of an alias is an
    // expression.
    return render(query.input())
        .method(
            "drop",
            query.columns().stream()
                .map(
                    column ->
                        column.parts().size() == 1
                            ? Py.string(column.parts().get(0))
                            : exprs.column(column))
                .toList());
  }

  @Override
  public Py distinct(Query.Distinct query) {
    return render(query.input()).method("distinct");
  }

  @Override
  public Py dropDuplicates(Query.DropDuplicates query) {
    String method = query.withinWatermark() ? "dropDuplicatesWithinWatermark" : "dropDuplicates";
    Py input = render(query.input());
    return query.columns().isEmpty()
        ? input.method(method)
        : input.method(method, Py.strings(query.columns()));
  }

  @Override
  public Py watermark(Query.Watermark query) {
    return render(query.input())
        .method(
            "withWatermark", Py.string(PyNames.column(query.column())), Py.string(query.delay()));
  }

  @Override
  public Py as(Query.As query) {
    return render(query.input()).method("alias", Py.string(query.alias()));
  }

  @Override
  public Py join(Query.Join query) {
    Py left = render(query.left());
    Py right = render(query.right());
    if (query.on() instanceof Query.JoinOn.Nothing) {
      return left.method("crossJoin", right);
    }
    List<Py.Argument> arguments = new ArrayList<>();
    arguments.add(Py.argument(right));
    if (query.on() instanceof Query.JoinOn.Using using) {
      List<String> names = using.columns();
      arguments.add(
          Py.argument("on", names.size() == 1 ? Py.string(names.get(0)) : Py.strings(names)));
    } else {
      Expr condition = ((Query.JoinOn.Condition) query.on()).expr();
      arguments.add(Py.argument("on", exprs.column(condition)));
    }
    if (query.type() != Query.JoinType.INNER) {
      arguments.add(Py.argument("how", Py.string(query.type().spark())));
    }
    return left.attribute("join").callWith(arguments);
  }

  @Override
  public Py union(Query.Union query) {
    Py left = render(query.left());
    Py right = render(query.right());
    if (!query.byName()) {
      return left.method("union", right);
    }
    List<Py.Argument> arguments = new ArrayList<>();
    arguments.add(Py.argument(right));
    if (query.allowMissing()) {
      arguments.add(Py.argument("allowMissingColumns", Py.atom("True")));
    }
    return left.attribute("unionByName").callWith(arguments);
  }

  @Override
  public Py aggregate(Query.Aggregate query) {
    Py input = render(query.input());
    boolean whole = query.groupings().isEmpty() && !query.count();
    Py grouped = whole ? input : input.method("groupBy", exprs.columnsOrNames(query.groupings()));
    return query.count()
        ? grouped.method("count")
        : grouped.method("agg", query.aggregates().stream().map(exprs::column).toList());
  }

  @Override
  public Py orderBy(Query.OrderBy query) {
    return render(query.input()).method("orderBy", exprs.columnsOrNames(query.orders()));
  }

  @Override
  public Py limit(Query.Limit query) {
    return render(query.input()).method("limit", Py.atom(Integer.toString(query.rows())));
  }

  @Override
  public Py fillNa(Query.FillNa query) {
    List<Py.Argument> arguments = new ArrayList<>();
    arguments.add(Py.argument(plain(query.value())));
    subset(query.columns(), arguments);
    return render(query.input()).attribute("fillna").callWith(arguments);
  }

  @Override
  public Py dropNa(Query.DropNa query) {
    List<Py.Argument> arguments = new ArrayList<>();
    if (query.all()) {
      arguments.add(Py.argument("how", Py.string("all")));
    }
    subset(query.columns(), arguments);
    return render(query.input()).attribute("dropna").callWith(arguments);
  }

  @Override
  public Py replace(Query.Replace query) {
    List<Py.Argument> arguments = new ArrayList<>();
    arguments.add(Py.argument(plain(query.from())));
    arguments.add(Py.argument(plain(query.to())));
    subset(query.columns(), arguments);
    return render(query.input()).attribute("replace").callWith(arguments);
  }

  @Override
  public Py sample(Query.Sample query) {
    List<Py.Argument> arguments = new ArrayList<>();
    if (query.withReplacement()) {
      arguments.add(Py.argument("withReplacement", Py.atom("True")));
    }
    arguments.add(Py.argument("fraction", Py.atom(Decimals.shortest(query.fraction()))));
    query
        .seed()
        .ifPresent(seed -> arguments.add(Py.argument("seed", Py.atom(Long.toString(seed)))));
    return render(query.input()).attribute("sample").callWith(arguments);
  }

  @Override
  public Py repartition(Query.Repartition query) {
    List<Py> arguments = new ArrayList<>();
    query.partitions().ifPresent(count -> arguments.add(Py.atom(Integer.toString(count))));
    arguments.addAll(exprs.columnsOrNames(query.columns()));
    return render(query.input()).method("repartition", arguments);
  }

  @Override
  public Py hint(Query.Hint query) {
    return query.name().equalsIgnoreCase("broadcast")
        ? scope.functions().method("broadcast", render(query.input()))
        : render(query.input()).method("hint", Py.string(query.name()));
  }

  @Override
  public Py returns(Query.Returns query) {
    return render(query.input());
  }

  @Override
  public Py sql(Query.Sql query) {
    return sql.render(query);
  }

  @Override
  public Py python(Query.Python query) {
    return scope
        .function(query.function())
        .call(query.inputs().stream().map(this::render).toList());
  }

  private Py item(Selection selection) {
    return selection.accept(
        new Selection.Cases<>() {
          @Override
          public Py one(Selection.One one) {
            return exprs.columnOrName(one.expr());
          }

          @Override
          public Py allColumns(Selection.AllColumns all) {
            throw new IllegalStateException("all columns are expanded before this");
          }
        });
  }

  private static Py plain(Expr.Literal literal) {
    return PyLiterals.comparable(literal).orElse(Py.atom("None"));
  }

  private static void subset(List<String> columns, List<Py.Argument> arguments) {
    if (!columns.isEmpty()) {
      List<String> names = columns.stream().map(PyNames::column).toList();
      arguments.add(Py.argument("subset", Py.strings(names)));
    }
  }

  private static Py dictionary(Map<String, Py> entries) {
    return new Py.Dictionary(
        entries.entrySet().stream()
            .map(entry -> new Py.Entry(Optional.of(Py.string(entry.getKey())), entry.getValue()))
            .toList());
  }
}
