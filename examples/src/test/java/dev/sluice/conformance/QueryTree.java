package dev.sluice.conformance;

import static dev.sluice.conformance.Trees.object;

import dev.sluice.model.Expr;
import dev.sluice.model.Query;
import dev.sluice.model.Selection;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the recorder has to see of a query: its source, and then step by step. */
record QueryTree(Trees trees, ExprTree exprs, SchemaTree schemas)
    implements Query.Cases<Map<String, Object>> {

  Map<String, Object> of(Query query) {
    return query.accept(this);
  }

  private Map<String, Object> from(Map<String, Object> source) {
    return object("from", source, "then", new ArrayList<>());
  }

  private Map<String, Object> step(Query input, String name, Object what) {
    Map<String, Object> before = of(input);
    List<Object> steps = new ArrayList<>((List<?>) before.get("then"));
    steps.add(object(name, what));
    return object("from", before.get("from"), "then", steps);
  }

  @Override
  public Map<String, Object> read(Query.Read query) {
    return from(query.source().accept(new SourceTree(query.streaming())));
  }

  @Override
  public Map<String, Object> select(Query.Select query) {
    List<Object> items = new ArrayList<>();
    for (Selection selection : query.selections()) {
      if (selection instanceof Selection.One one) {
        items.add(exprs.of(one.expr()));
      } else {
        throw new IllegalArgumentException("all columns, not expanded");
      }
    }
    return step(query.input(), "select", items);
  }

  @Override
  public Map<String, Object> selectExpr(Query.SelectExpr query) {
    List<Object> items = new ArrayList<>();
    query.items().forEach(item -> items.add(object("sql", trees.text(item))));
    return step(query.input(), "select", items);
  }

  @Override
  public Map<String, Object> where(Query.Where query) {
    return step(query.input(), "where", exprs.of(query.condition()));
  }

  @Override
  public Map<String, Object> withColumns(Query.WithColumns query) {
    List<Object> columns = new ArrayList<>();
    query.columns().forEach((name, expr) -> columns.add(List.of(name, exprs.of(expr))));
    return step(query.input(), "with_columns", columns);
  }

  @Override
  public Map<String, Object> rename(Query.Rename query) {
    List<Object> names = new ArrayList<>();
    query.names().forEach((from, to) -> names.add(List.of(from, to)));
    return step(query.input(), "rename", names);
  }

  @Override
  public Map<String, Object> drop(Query.Drop query) {
    return step(query.input(), "drop", exprs.of(query.columns()));
  }

  @Override
  public Map<String, Object> distinct(Query.Distinct query) {
    return step(query.input(), "distinct", true);
  }

  @Override
  public Map<String, Object> dropDuplicates(Query.DropDuplicates query) {
    return step(
        query.input(),
        "drop_duplicates",
        object("columns", query.columns(), "within_watermark", query.withinWatermark()));
  }

  @Override
  public Map<String, Object> watermark(Query.Watermark query) {
    return step(query.input(), "watermark", List.of(query.column(), query.delay()));
  }

  @Override
  public Map<String, Object> as(Query.As query) {
    return step(query.input(), "alias", query.alias());
  }

  @Override
  public Map<String, Object> join(Query.Join query) {
    Map<String, Object> on = null;
    if (query.on() instanceof Query.JoinOn.Using using) {
      on = object("using", using.columns());
    } else if (query.on() instanceof Query.JoinOn.Condition condition) {
      on = object("condition", exprs.of(condition.expr()));
    }
    return step(
        query.left(),
        "join",
        object("with", of(query.right()), "type", query.type().spark(), "on", on));
  }

  @Override
  public Map<String, Object> union(Query.Union query) {
    return step(
        query.left(),
        "union",
        object(
            "with",
            of(query.right()),
            "by_name",
            query.byName(),
            "allow_missing",
            query.allowMissing()));
  }

  @Override
  public Map<String, Object> aggregate(Query.Aggregate query) {
    return step(
        query.input(),
        "aggregate",
        object(
            "by",
            exprs.of(query.groupings()),
            "of",
            query.count() ? "count" : exprs.of(query.aggregates())));
  }

  @Override
  public Map<String, Object> orderBy(Query.OrderBy query) {
    return step(query.input(), "order_by", exprs.orders(query.orders()));
  }

  @Override
  public Map<String, Object> limit(Query.Limit query) {
    return step(query.input(), "limit", query.rows());
  }

  @Override
  public Map<String, Object> fillNa(Query.FillNa query) {
    return step(
        query.input(),
        "fill_na",
        object("value", value(query.value()), "columns", query.columns()));
  }

  @Override
  public Map<String, Object> dropNa(Query.DropNa query) {
    return step(query.input(), "drop_na", object("all", query.all(), "columns", query.columns()));
  }

  @Override
  public Map<String, Object> replace(Query.Replace query) {
    return step(
        query.input(),
        "replace",
        object("from", value(query.from()), "to", value(query.to()), "columns", query.columns()));
  }

  @Override
  public Map<String, Object> sample(Query.Sample query) {
    return step(
        query.input(),
        "sample",
        object(
            "replacement",
            query.withReplacement(),
            "fraction",
            object("double", Double.toString(query.fraction())),
            "seed",
            query.seed().orElse(null)));
  }

  @Override
  public Map<String, Object> repartition(Query.Repartition query) {
    return step(
        query.input(),
        "repartition",
        object("partitions", query.partitions().orElse(null), "by", exprs.of(query.columns())));
  }

  @Override
  public Map<String, Object> hint(Query.Hint query) {
    return step(query.input(), "hint", query.name());
  }

  @Override
  public Map<String, Object> returns(Query.Returns query) {
    return of(query.input());
  }

  /** The inputs stand in the text by their names. */
  @Override
  public Map<String, Object> sql(Query.Sql query) {
    String text = trees.text(query.text());
    for (Map.Entry<String, Query> input : query.tables().entrySet()) {
      Query.Read read = (Query.Read) input.getValue();
      String name = schemas.tableName().apply((Source.Table) read.source());
      String table = read.streaming() ? "STREAM(" + name + ")" : name;
      text = text.replace("{" + input.getKey() + "}", table);
    }
    return from(object("query", text, "tables", object()));
  }

  @Override
  public Map<String, Object> python(Query.Python query) {
    List<Object> inputs = new ArrayList<>();
    query.inputs().forEach(input -> inputs.add(of(input)));
    return from(object("python", query.function().name(), "inputs", inputs));
  }

  private static Object value(Expr.Literal literal) {
    return literal.value().map(Trees::constant).orElse(null);
  }

  /** The source of a read, at rest or as a stream. */
  private final class SourceTree implements Source.Cases<Map<String, Object>> {

    private final boolean stream;

    SourceTree(boolean stream) {
      this.stream = stream;
    }

    @Override
    public Map<String, Object> files(Source.Files source) {
      return reader(
          source.format(),
          source.paths().stream().map(trees::text).toList(),
          source.schema().map(schemas::reading),
          trees.texts(source.options()));
    }

    @Override
    public Map<String, Object> autoLoader(Source.AutoLoader source) {
      Map<String, Object> options = trees.texts(source.options());
      options.put("cloudFiles.format", source.format());
      source.hints().ifPresent(h -> options.put("cloudFiles.schemaHints", schemas.reading(h)));
      return reader(
          "cloudFiles",
          List.of(trees.text(source.path())),
          source.schema().map(schemas::reading),
          options);
    }

    @Override
    public Map<String, Object> connector(Source.Connector source) {
      return reader(
          source.format(),
          source.path().stream().map(trees::text).toList(),
          source.schema().map(schemas::reading),
          trees.texts(source.options()));
    }

    private Map<String, Object> reader(
        String format,
        List<String> paths,
        Optional<Map<String, Object>> schema,
        Map<String, Object> options) {
      return object(
          "format",
          format,
          "paths",
          paths,
          "schema",
          schema.orElse(null),
          "options",
          options,
          "stream",
          stream);
    }

    @Override
    public Map<String, Object> rows(Source.Rows source) {
      List<Object> rows = new ArrayList<>();
      for (List<Expr.Literal> row : source.rows()) {
        List<Object> values = new ArrayList<>();
        row.forEach(literal -> values.add(value(literal)));
        rows.add(values);
      }
      return object("rows", rows, "schema", schemas.of(source.schema()));
    }

    @Override
    public Map<String, Object> range(Source.Range source) {
      return object("range", List.of(source.start(), source.end(), source.step()));
    }

    @Override
    public Map<String, Object> dataset(Source.OfDataset source) {
      return table(source, trees.texts(source.options()));
    }

    @Override
    public Map<String, Object> external(Source.External source) {
      return table(source, trees.texts(source.options()));
    }

    private Map<String, Object> table(Source.Table table, Map<String, Object> options) {
      return object(
          "table", schemas.tableName().apply(table), "options", options, "stream", stream);
    }
  }
}
