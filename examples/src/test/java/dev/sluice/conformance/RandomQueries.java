package dev.sluice.conformance;

import static dev.sluice.model.DataType.Atomic.BIGINT;
import static dev.sluice.model.DataType.Atomic.INT;
import static dev.sluice.model.DataType.Atomic.STRING;

import dev.sluice.model.ColumnDef;
import dev.sluice.model.DataType;
import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import dev.sluice.model.Query;
import dev.sluice.model.Schema;
import dev.sluice.model.Selection;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import dev.sluice.model.WindowSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** Random batch queries over {@link RandomExprs}, of every operator and most sources. */
final class RandomQueries {

  private static final Origin HERE = Origin.unknown();

  private final Random random;
  private final RandomExprs exprs;

  RandomQueries(long seed) {
    this.random = new Random(seed);
    this.exprs = new RandomExprs(seed + 1);
  }

  /** A query of so many operators. */
  Query query(int operators) {
    Query query = read();
    for (int i = 0; i < operators; i++) {
      query = one(STEPS).apply(this, query);
    }
    return query;
  }

  private interface Step {
    Query apply(RandomQueries made, Query input);
  }

  private static final List<Step> STEPS =
      List.of(
          (r, q) -> new Query.Select(q, r.selections(), HERE),
          (r, q) -> new Query.Where(q, r.exprs.condition(1), HERE),
          (r, q) -> new Query.WithColumns(q, r.columns(), HERE),
          (r, q) -> new Query.Rename(q, r.names(name -> name + "_2"), HERE),
          (r, q) -> new Query.Drop(q, r.someColumns(), HERE),
          (r, q) -> new Query.Distinct(q, HERE),
          (r, q) -> new Query.DropDuplicates(q, r.plainNames(), false, HERE),
          (r, q) -> new Query.As(q, "t" + r.random.nextInt(3), HERE),
          (r, q) -> new Query.Join(q, r.read(), r.joinType(), r.joinOn(), HERE),
          (r, q) ->
              new Query.Join(q, r.read(), Query.JoinType.CROSS, new Query.JoinOn.Nothing(), HERE),
          (r, q) -> new Query.Union(q, r.query(1), false, false, HERE),
          (r, q) -> new Query.Union(q, r.read(), true, r.random.nextBoolean(), HERE),
          (r, q) -> new Query.Aggregate(q, r.exprs(2), r.aggregates(), false, HERE),
          (r, q) -> new Query.Aggregate(q, List.of(), r.aggregates(), false, HERE),
          (r, q) -> new Query.Aggregate(q, r.exprs(1), List.of(), true, HERE),
          (r, q) -> new Query.OrderBy(q, r.orders(), HERE),
          (r, q) -> new Query.Limit(q, r.random.nextInt(100), HERE),
          (r, q) -> new Query.FillNa(q, literal(0, INT), r.plainNames(), HERE),
          (r, q) -> new Query.FillNa(q, literal("none", STRING), List.of(), HERE),
          (r, q) -> new Query.DropNa(q, r.random.nextBoolean(), r.plainNames(), HERE),
          (r, q) ->
              new Query.Replace(
                  q, literal("a", STRING), literal("b", STRING), r.plainNames(), HERE),
          (r, q) -> new Query.Sample(q, r.random.nextBoolean(), 0.25, Optional.of(7L), HERE),
          (r, q) -> new Query.Repartition(q, Optional.of(4), r.exprs(1), HERE),
          (r, q) -> new Query.Repartition(q, Optional.empty(), r.exprs(2), HERE),
          (r, q) -> new Query.Hint(q, "broadcast", HERE),
          (r, q) -> new Query.WithColumns(q, Map.of("n", r.windowed()), HERE));

  private Query read() {
    return new Query.Read(source(), false, HERE);
  }

  private Source source() {
    return switch (random.nextInt(5)) {
      case 0 ->
          new Source.Files(
              "json",
              List.of(Text.of("/data/" + hostile()), Text.of("/more")),
              Optional.of(schema()),
              Optional.empty(),
              options(),
              HERE);
      case 1 ->
          new Source.Connector(
              "jdbc", Optional.empty(), Optional.empty(), Optional.empty(), options(), HERE);
      case 2 -> new Source.Range(random.nextInt(3), 100, 1 + random.nextInt(2), HERE);
      case 3 ->
          new Source.Rows(
              rowSchema(),
              List.of(
                  List.of(literal(hostile(), STRING), literal(7L, BIGINT)),
                  List.of(literal(hostile(), STRING), new Expr.Literal(Optional.empty(), BIGINT))),
              HERE);
      default ->
          new Source.External(
              Text.of("main.s.t" + random.nextInt(9)), Optional.empty(), Map.of(), HERE);
    };
  }

  private Map<String, Text> options() {
    return Map.of("header", Text.of("true"), "sep" + random.nextInt(3), Text.of(hostile()));
  }

  /** Columns with comments; what a reader is given are their names and types. */
  Schema schema() {
    List<ColumnDef> columns = new ArrayList<>();
    for (String name : names(Function.identity()).keySet()) {
      columns.add(ColumnDef.of(name, one(List.of(STRING, BIGINT, nested())), true, HERE));
    }
    return new Schema.Columns(Optional.empty(), columns, List.of(), HERE);
  }

  private static DataType nested() {
    DataType struct =
        new DataType.Struct(
            List.of(new DataType.Field("x", INT, true), new DataType.Field("y z", STRING, true)));
    return new DataType.MapOf(STRING, new DataType.ArrayOf(struct));
  }

  private static Schema rowSchema() {
    return new Schema.Columns(
        Optional.empty(),
        List.of(ColumnDef.of("a", STRING, true, HERE), ColumnDef.of("b c", BIGINT, true, HERE)),
        List.of(),
        HERE);
  }

  private List<Selection> selections() {
    List<Selection> selections = new ArrayList<>();
    selections.add(new Selection.One(new Expr.Star(List.of(), HERE)));
    selections.add(new Selection.One(exprs.column()));
    selections.add(new Selection.One(new Expr.Alias(exprs.value(2), List.of("v"), HERE)));
    return selections.subList(random.nextInt(2), 1 + random.nextInt(2) + 1);
  }

  private Map<String, Expr> columns() {
    Map<String, Expr> columns = new LinkedHashMap<>();
    names(Function.identity()).keySet().forEach(name -> columns.put(name, exprs.value(2)));
    return columns;
  }

  private Expr windowed() {
    WindowSpec window =
        new WindowSpec(
            exprs(random.nextInt(3)),
            orders(),
            random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new WindowSpec.Frame(true, Long.MIN_VALUE, random.nextInt(3))));
    return new Expr.Over(new Expr.Call("row_number", List.of(), HERE), window, HERE);
  }

  private List<Expr> orders() {
    return List.of(
        exprs.column(),
        new Expr.SortOrder(
            exprs.column(), random.nextBoolean(), one(List.of(Expr.Nulls.values()))));
  }

  private List<Expr> aggregates() {
    Expr sum = new Expr.Call("sum", List.of(exprs.value(1)), HERE);
    Expr count = new Expr.Call("count_distinct", List.of(exprs.column(), exprs.column()), HERE);
    return List.of(
        new Expr.Alias(sum, List.of("total"), HERE),
        new Expr.Alias(count, List.of(one(RandomExprs.NAMES)), HERE));
  }

  private List<Expr> exprs(int count) {
    List<Expr> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(random.nextBoolean() ? exprs.column() : exprs.value(1));
    }
    return some;
  }

  private List<Expr.Column> someColumns() {
    List<Expr.Column> columns = new ArrayList<>();
    plainNames().forEach(n -> columns.add(new Expr.Column(List.of(n), Optional.empty(), HERE)));
    return columns;
  }

  private Query.JoinType joinType() {
    List<Query.JoinType> types = new ArrayList<>(List.of(Query.JoinType.values()));
    types.remove(Query.JoinType.CROSS);
    return one(types);
  }

  private Query.JoinOn joinOn() {
    return random.nextBoolean()
        ? new Query.JoinOn.Using(plainNames())
        : new Query.JoinOn.Condition(exprs.condition(1));
  }

  /** One to three names, each with another. */
  private Map<String, String> names(Function<String, String> other) {
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      String name = one(RandomExprs.NAMES);
      names.put(name, other.apply(name));
    }
    return names;
  }

  private List<String> plainNames() {
    return random.nextBoolean() ? List.of("a") : List.of("a", "with space");
  }

  private String hostile() {
    return one(RandomExprs.HOSTILE);
  }

  private static Expr.Literal literal(Object value, DataType type) {
    return new Expr.Literal(Optional.of(value), type);
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
