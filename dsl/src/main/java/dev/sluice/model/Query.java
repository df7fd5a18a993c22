package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A query: a tree of operators, each on the queries that it reads. */
public sealed interface Query {

  /** Where the operator was written. */
  Origin origin();

  /** The queries that this operator reads, in their order. */
  List<Query> inputs();

  /** Whether it is a stream: it reads one, at whatever depth. */
  default boolean streaming() {
    return inputs().stream().anyMatch(Query::streaming);
  }

  /** Calls the case of this kind. */
  <R> R accept(Cases<R> cases);

  /** One method per operator; a new operator does not compile until every renderer has it. */
  interface Cases<R> {
    R read(Read query);

    R select(Select query);

    R selectExpr(SelectExpr query);

    R where(Where query);

    R withColumns(WithColumns query);

    R rename(Rename query);

    R drop(Drop query);

    R distinct(Distinct query);

    R dropDuplicates(DropDuplicates query);

    R watermark(Watermark query);

    R as(As query);

    R join(Join query);

    R union(Union query);

    R aggregate(Aggregate query);

    R orderBy(OrderBy query);

    R limit(Limit query);

    R fillNa(FillNa query);

    R dropNa(DropNa query);

    R replace(Replace query);

    R sample(Sample query);

    R repartition(Repartition query);

    R hint(Hint query);

    R returns(Returns query);

    R sql(Sql query);

    R python(Python query);
  }

  /** A read of a source, at rest or as a stream. */
  record Read(Source source, boolean streaming, Origin origin) implements Query {
    public Read {
      requireNonNull(source, "source");
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.read(this);
    }
  }

  /** {@code select(..)}. */
  record Select(Query input, List<Selection> selections, Origin origin) implements Query {
    public Select {
      requireNonNull(input, "input");
      selections = List.copyOf(selections);
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of(input);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.select(this);
    }
  }

  /** {@code selectExpr(..)}: select items as SQL text. */
  record SelectExpr(Query input, List<Text> items, Origin origin) implements Query {
    public SelectExpr {
      requireNonNull(input, "input");
      items = List.copyOf(items);
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of(input);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.selectExpr(this);
    }
  }

  /** {@code where(condition)}. */
  record Where(Query input, Expr condition, Origin origin) implements Query {
    public Where {
      requireNonNull(input, "input");
      requireNonNull(condition, "condition");
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of(input);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.where(this);
    }
  }

  /**
   * {@code withColumn} and {@code withColumns}: adds columns, or replaces those of the same name.
   *
   * @param columns name and expression, in the order written; all see the input's columns only
   */
  record WithColumns(Query input, Map<String, Expr> columns, Origin origin) implements Query {
    public WithColumns {
      requireNonNull(input, "input");
      columns = ordered(columns);
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of(input);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.withColumns(this);
    }
  }

  /** {@code withColumnRenamed} and {@code withColumnsRenamed}: old name to new name. */
  record Rename(Query input, Map<String, String> names, Origin origin) implements Query {
    public Rename {
      requireNonNull(input, "input");
      names = ordered(names);
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of(input);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.rename(this);
    }
  }

  /** {@code drop(..)}. */
  record Drop(Query input, List<Expr.Column> columns, Origin origin) implements Query {
    public Drop {
      requireNonNull(input, "input");
      columns = List.copyOf(columns);
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of(input);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.drop(this);
    }
  }

  /** {@code distinct()}. */
  record Distinct(Query input, Origin origin) implements Query {
    public Distinct {
      requireNonNull(input, "input");
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of(input);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.distinct(this);
    }
  }

  /**
   * {@code dropDuplicates}.
   *
   * @param columns the columns that decide; none for all
   * @param withinWatermark {@code dropDuplicatesWithinWatermark}
   */
  record DropDuplicates(Query input, List<String> columns, boolean withinWatermark, Origin origin)
      implements Query {
    public DropDuplicates {
      requireNonNull(input, "input");
      columns = List.copyOf(columns);
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of(input);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.dropDuplicates(this);
    }
  }

  /**
   * {@code withWatermark}.
   *
   * @param delay as Spark takes it, {@code "1 hour"}
   */
  record Watermark(Query input, String column, String delay, Origin origin) implements Query {
    public Watermark {
      requireNonNull(input, "input");
      requireNonNull(column, "column");
      requireNonNull(delay, "delay");
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of(input);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.watermark(this);
    }
  }

  /** {@code alias(name)} of a whole query. */
  record As(Query input, String alias, Origin origin) implements Query {
    public As {
      requireNonNull(input, "input");
      requireNonNull(alias, "alias");
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of(input);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.as(this);
    }
  }

  /** The kinds of joins, with Spark's names for them. */
  enum JoinType {
    INNER("inner"),
    LEFT("left"),
    RIGHT("right"),
    FULL("full"),
    SEMI("left_semi"),
    ANTI("left_anti"),
    CROSS("cross");

    private final String spark;

    JoinType(String spark) {
      this.spark = spark;
    }

    /** The {@code how} of PySpark's {@code join}. */
    public String spark() {
      return spark;
    }
  }

  /** How the rows of a join find each other. */
  sealed interface JoinOn {
    /** Columns of the same name on both sides; they appear once in the result. */
    record Using(List<String> columns) implements JoinOn {
      public Using {
        columns = List.copyOf(columns);
      }
    }

    /** A condition. */
    record Condition(Expr expr) implements JoinOn {
      public Condition {
        requireNonNull(expr, "expr");
      }
    }

    /** Each with each: a cross join. */
    record Nothing() implements JoinOn {}
  }

  /** A join. */
  record Join(Query left, Query right, JoinType type, JoinOn on, Origin origin) implements Query {
    public Join {
      requireNonNull(left, "left");
      requireNonNull(right, "right");
      requireNonNull(type, "type");
      requireNonNull(on, "on");
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of(left, right);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.join(this);
    }
  }

  /**
   * {@code union} and {@code unionByName}.
   *
   * @param byName columns match by name; otherwise by position
   * @param allowMissing a column that one side lacks is NULL there; only by name
   */
  record Union(Query left, Query right, boolean byName, boolean allowMissing, Origin origin)
      implements Query {
    public Union {
      requireNonNull(left, "left");
      requireNonNull(right, "right");
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of(left, right);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.union(this);
    }
  }

  /**
   * {@code groupBy(..).agg(..)}; {@code groupBy(..).count()} too, which makes a column {@code
   * count}.
   *
   * @param groupings none for one row over all
   * @param aggregates named expressions; empty exactly when {@code count} is set
   * @param count {@code groupBy(..).count()}
   */
  record Aggregate(
      Query input, List<Expr> groupings, List<Expr> aggregates, boolean count, Origin origin)
      implements Query {
    public Aggregate {
      requireNonNull(input, "input");
      groupings = List.copyOf(groupings);
      aggregates = List.copyOf(aggregates);
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of(input);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.aggregate(this);
    }
  }

  /** {@code orderBy(..)}. */
  record OrderBy(Query input, List<Expr> orders, Origin origin) implements Query {
    public OrderBy {
      requireNonNull(input, "input");
      orders = List.copyOf(orders);
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of(input);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.orderBy(this);
    }
  }

  /** {@code limit(rows)}. */
  record Limit(Query input, int rows, Origin origin) implements Query {
    public Limit {
      requireNonNull(input, "input");
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of(input);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.limit(this);
    }
  }

  /**
   * {@code fillna}: a value for NULLs.
   *
   * @param columns none for all columns of the value's type
   */
  record FillNa(Query input, Expr.Literal value, List<String> columns, Origin origin)
      implements Query {
    public FillNa {
      requireNonNull(input, "input");
      requireNonNull(value, "value");
      columns = List.copyOf(columns);
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of(input);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.fillNa(this);
    }
  }

  /**
   * {@code dropna}: drops rows with NULLs.
   *
   * @param all only rows that are NULL in all the columns; otherwise in any
   * @param columns none for all columns
   */
  record DropNa(Query input, boolean all, List<String> columns, Origin origin) implements Query {
    public DropNa {
      requireNonNull(input, "input");
      columns = List.copyOf(columns);
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of(input);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.dropNa(this);
    }
  }

  /** {@code replace}: one value by another, in some columns or all. */
  record Replace(
      Query input, Expr.Literal from, Expr.Literal to, List<String> columns, Origin origin)
      implements Query {
    public Replace {
      requireNonNull(input, "input");
      requireNonNull(from, "from");
      requireNonNull(to, "to");
      columns = List.copyOf(columns);
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of(input);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.replace(this);
    }
  }

  /**
   * {@code sample}.
   *
   * @param fraction 0 to 1
   */
  record Sample(
      Query input, boolean withReplacement, double fraction, Optional<Long> seed, Origin origin)
      implements Query {
    public Sample {
      requireNonNull(input, "input");
      requireNonNull(seed, "seed");
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of(input);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.sample(this);
    }
  }

  /** {@code repartition}: a number of partitions, columns, or both. */
  record Repartition(Query input, Optional<Integer> partitions, List<Expr> columns, Origin origin)
      implements Query {
    public Repartition {
      requireNonNull(input, "input");
      requireNonNull(partitions, "partitions");
      columns = List.copyOf(columns);
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of(input);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.repartition(this);
    }
  }

  /** {@code hint(name)}, such as {@code broadcast}. */
  record Hint(Query input, String name, Origin origin) implements Query {
    public Hint {
      requireNonNull(input, "input");
      requireNonNull(name, "name");
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of(input);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.hint(this);
    }
  }

  /** States the columns at this point; checked, emits nothing. */
  record Returns(Query input, Schema schema, Origin origin) implements Query {
    public Returns {
      requireNonNull(input, "input");
      requireNonNull(schema, "schema");
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.of(input);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.returns(this);
    }
  }

  /**
   * A query as Spark SQL text; <code>{name}</code> in it stands for an input.
   *
   * @param tables the inputs by their names in the text: reads of tables
   * @param stream whether the text makes a stream
   */
  record Sql(
      Text text, Map<String, Query> tables, Optional<Schema> stated, boolean stream, Origin origin)
      implements Query {
    public Sql {
      requireNonNull(text, "text");
      tables = ordered(tables);
      requireNonNull(stated, "stated");
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> inputs() {
      return List.copyOf(tables.values());
    }

    @Override
    public boolean streaming() {
      return stream;
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.sql(this);
    }
  }

  /**
   * A query made by a Python function; it gets one DataFrame per input.
   *
   * @param schema the columns that it returns; absent only when unchecked
   * @param stream whether it returns a stream
   */
  record Python(
      PythonFunction function,
      List<Query> inputs,
      Optional<Schema> schema,
      boolean stream,
      Origin origin)
      implements Query {
    public Python {
      requireNonNull(function, "function");
      inputs = List.copyOf(inputs);
      requireNonNull(schema, "schema");
      requireNonNull(origin, "origin");
    }

    @Override
    public boolean streaming() {
      return stream;
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.python(this);
    }
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
