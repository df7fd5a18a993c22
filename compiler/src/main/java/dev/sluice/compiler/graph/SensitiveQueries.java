package dev.sluice.compiler.graph;

import dev.sluice.model.Dataset;
import dev.sluice.model.Expr;
import dev.sluice.model.Query;
import dev.sluice.model.Schema;
import dev.sluice.model.Selection;
import dev.sluice.model.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The columns of personal data that an operator gives, from those of its inputs. */
final class SensitiveQueries implements Query.Cases<Map<String, SensitiveTrace>> {

  private final Function<Query, Map<String, SensitiveTrace>> inputs;
  private final Function<Dataset, Map<String, SensitiveTrace>> datasets;

  SensitiveQueries(
      Function<Query, Map<String, SensitiveTrace>> inputs,
      Function<Dataset, Map<String, SensitiveTrace>> datasets) {
    this.inputs = inputs;
    this.datasets = datasets;
  }

  private Map<String, SensitiveTrace> of(Query input) {
    return inputs.apply(input);
  }

  @Override
  public Map<String, SensitiveTrace> read(Query.Read query) {
    Source source = query.source();
    if (source instanceof Source.OfDataset read) {
      return datasets.apply(read.dataset());
    }
    if (source instanceof Source.AutoLoader loader) {
      return marked(loader.schema(), loader.hints(), loader.stated());
    }
    if (source instanceof Source.Files files) {
      return marked(files.schema(), files.stated());
    }
    if (source instanceof Source.Connector connector) {
      return marked(connector.schema(), connector.stated());
    }
    if (source instanceof Source.Rows rows) {
      return marked(Optional.of(rows.schema()));
    }
    return source instanceof Source.External external ? marked(external.stated()) : Map.of();
  }

  @SafeVarargs
  private static Map<String, SensitiveTrace> marked(Optional<Schema>... schemas) {
    Map<String, SensitiveTrace> marked = SensitiveColumns.names();
    for (Optional<Schema> schema : schemas) {
      schema.ifPresent(known -> marked.putAll(SensitiveColumns.marked(known)));
    }
    return marked;
  }

  @Override
  public Map<String, SensitiveTrace> select(Query.Select query) {
    Map<String, SensitiveTrace> scope = of(query.input());
    Map<String, SensitiveTrace> made = SensitiveColumns.names();
    for (Selection selection : query.selections()) {
      if (selection instanceof Selection.One one) {
        add(one.expr(), scope, made);
      } else if (selection instanceof Selection.AllColumns all) {
        scope.forEach((name, trace) -> kept(all, name).forEach(as -> made.put(as, trace)));
      }
    }
    return made;
  }

  private static void add(
      Expr expr, Map<String, SensitiveTrace> scope, Map<String, SensitiveTrace> made) {
    if (expr instanceof Expr.Star) {
      made.putAll(scope);
    } else if (expr instanceof Expr.Alias alias) {
      SensitiveExprs.trace(alias, scope)
          .ifPresent(trace -> alias.names().forEach(name -> made.put(name, trace)));
    } else {
      ExprNames.of(expr)
          .ifPresent(
              name -> SensitiveExprs.trace(expr, scope).ifPresent(trace -> made.put(name, trace)));
    }
  }

  /**
   * The name that a column has behind "all columns", unless it is left out or hidden there; all
   * names where it depends on the order of the columns.
   */
  private static List<String> kept(Selection.AllColumns all, String name) {
    if (all.except().stream().anyMatch(name::equalsIgnoreCase)) {
      return List.of();
    }
    if (all.untouched().stream().anyMatch(name::equalsIgnoreCase)) {
      return List.of(name);
    }
    if (all.only().isEmpty() && !SensitiveExprs.passes(all.template())) {
      return List.of();
    }
    if (all.renaming() instanceof Selection.Renaming.InOrder order) {
      return order.names();
    }
    try {
      return List.of(all.renaming().apply(name, 0));
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return List.of(name); // the renaming is no regular expression: a rule says so
    }
  }

  @Override
  public Map<String, SensitiveTrace> selectExpr(Query.SelectExpr query) {
    Map<String, SensitiveTrace> scope = of(query.input());
    Map<String, SensitiveTrace> made = SensitiveColumns.names();
    for (var item : query.items()) {
      String text = item.toString().strip();
      if (text.endsWith("*")) {
        made.putAll(scope);
        continue;
      }
      String name = text.substring(text.lastIndexOf(' ') + 1);
      name = name.substring(name.lastIndexOf('.') + 1).replace("`", "");
      Optional<SensitiveTrace> trace = SensitiveExprs.inText(text, scope);
      if (trace.isPresent()) {
        made.put(name, trace.get());
      }
    }
    return made;
  }

  @Override
  public Map<String, SensitiveTrace> where(Query.Where query) {
    return of(query.input());
  }

  @Override
  public Map<String, SensitiveTrace> withColumns(Query.WithColumns query) {
    Map<String, SensitiveTrace> scope = of(query.input());
    Map<String, SensitiveTrace> made = copy(scope);
    query
        .columns()
        .forEach(
            (name, expr) ->
                SensitiveExprs.trace(expr, scope)
                    .ifPresentOrElse(trace -> made.put(name, trace), () -> made.remove(name)));
    return made;
  }

  @Override
  public Map<String, SensitiveTrace> rename(Query.Rename query) {
    Map<String, SensitiveTrace> scope = of(query.input());
    Map<String, SensitiveTrace> made = copy(scope);
    query.names().keySet().forEach(made::remove);
    query
        .names()
        .forEach(
            (before, after) ->
                Optional.ofNullable(scope.get(before)).ifPresent(t -> made.put(after, t)));
    return made;
  }

  @Override
  public Map<String, SensitiveTrace> drop(Query.Drop query) {
    Map<String, SensitiveTrace> made = copy(of(query.input()));
    query.columns().forEach(column -> made.remove(column.parts().get(column.parts().size() - 1)));
    return made;
  }

  @Override
  public Map<String, SensitiveTrace> distinct(Query.Distinct query) {
    return of(query.input());
  }

  @Override
  public Map<String, SensitiveTrace> dropDuplicates(Query.DropDuplicates query) {
    return of(query.input());
  }

  @Override
  public Map<String, SensitiveTrace> watermark(Query.Watermark query) {
    return of(query.input());
  }

  @Override
  public Map<String, SensitiveTrace> as(Query.As query) {
    return of(query.input());
  }

  @Override
  public Map<String, SensitiveTrace> join(Query.Join query) {
    return switch (query.type()) {
      case SEMI, ANTI -> of(query.left());
      case INNER, LEFT, RIGHT, FULL, CROSS -> both(query.left(), query.right());
    };
  }

  @Override
  public Map<String, SensitiveTrace> union(Query.Union query) {
    return both(query.left(), query.right());
  }

  private Map<String, SensitiveTrace> both(Query left, Query right) {
    if (of(left).isEmpty()) {
      return of(right);
    }
    Map<String, SensitiveTrace> all = copy(of(right));
    all.putAll(of(left));
    return all;
  }

  @Override
  public Map<String, SensitiveTrace> aggregate(Query.Aggregate query) {
    Map<String, SensitiveTrace> scope = of(query.input());
    Map<String, SensitiveTrace> made = SensitiveColumns.names();
    query.groupings().forEach(expr -> add(expr, scope, made));
    query.aggregates().forEach(expr -> add(expr, scope, made));
    return made;
  }

  @Override
  public Map<String, SensitiveTrace> orderBy(Query.OrderBy query) {
    return of(query.input());
  }

  @Override
  public Map<String, SensitiveTrace> limit(Query.Limit query) {
    return of(query.input());
  }

  @Override
  public Map<String, SensitiveTrace> fillNa(Query.FillNa query) {
    return of(query.input());
  }

  @Override
  public Map<String, SensitiveTrace> dropNa(Query.DropNa query) {
    return of(query.input());
  }

  @Override
  public Map<String, SensitiveTrace> replace(Query.Replace query) {
    return of(query.input());
  }

  @Override
  public Map<String, SensitiveTrace> sample(Query.Sample query) {
    return of(query.input());
  }

  @Override
  public Map<String, SensitiveTrace> repartition(Query.Repartition query) {
    return of(query.input());
  }

  @Override
  public Map<String, SensitiveTrace> hint(Query.Hint query) {
    return of(query.input());
  }

  @Override
  public Map<String, SensitiveTrace> returns(Query.Returns query) {
    return stated(List.of(query.input()), Optional.of(query.schema()), "*");
  }

  @Override
  public Map<String, SensitiveTrace> sql(Query.Sql query) {
    return stated(List.copyOf(query.tables().values()), query.stated(), query.text().toString());
  }

  @Override
  public Map<String, SensitiveTrace> python(Query.Python query) {
    return query.schema().isPresent() ? stated(query.inputs(), query.schema(), "*") : Map.of();
  }

  /**
   * What comes out of a text that is not taken apart: the columns of personal data that it
   * mentions, under the names that they had, of those that are said to come out.
   */
  private Map<String, SensitiveTrace> stated(
      List<Query> queries, Optional<Schema> schema, String text) {
    Map<String, SensitiveTrace> scope = SensitiveColumns.names();
    queries.forEach(query -> scope.putAll(of(query)));
    Optional<Columns> columns = schema.flatMap(SchemaColumns::of);
    Map<String, SensitiveTrace> made = SensitiveColumns.names();
    scope.forEach(
        (name, trace) -> {
          boolean comesOut = columns.isEmpty() || columns.get().find(name).isPresent();
          boolean mentioned =
              text.contains("*") || SensitiveExprs.inText(text, Map.of(name, trace)).isPresent();
          if (comesOut && mentioned) {
            made.put(name, trace);
          }
        });
    schema.ifPresent(known -> made.putAll(SensitiveColumns.marked(known)));
    return made;
  }

  private static Map<String, SensitiveTrace> copy(Map<String, SensitiveTrace> scope) {
    Map<String, SensitiveTrace> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(scope);
    return copy;
  }
}
