package dev.sluice.conformance;

import static dev.sluice.dsl.Sluice.col;

import dev.sluice.dsl.BatchQuery;
import dev.sluice.dsl.Column;
import dev.sluice.dsl.F;
import dev.sluice.dsl.Query;
import dev.sluice.dsl.Selectable;
import dev.sluice.dsl.StreamQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Random operators on a query whose columns are known. */
final class TypedSteps {

  /** An operator and the columns behind it. */
  record Next(Plan.Step step, Scope scope) {}

  private static final int FEWEST = 3;

  private final Random random;
  private final TypedColumns columns;
  private int names;

  TypedSteps(Random random, TypedColumns columns) {
    this.random = random;
    this.columns = columns;
  }

  /** An operator that any query can have. */
  Next any(Scope scope) {
    return switch (random.nextInt(9)) {
      case 0, 1 -> select(scope);
      case 2 -> withColumn(scope, columns.anything(scope, 2));
      case 3 -> withColumn(scope, columns.value(scope, one(Kind.PLAIN), 3));
      case 4 -> where(scope);
      case 5 -> renamed(scope);
      case 6 -> dropped(scope);
      case 7 -> exploded(scope);
      default -> unioned(scope);
    };
  }

  /** An operator that a query has only when it does not stream. */
  Next batch(Scope scope) {
    return switch (random.nextInt(6)) {
      case 0, 1 -> aggregated(scope, List.of());
      case 2 -> withColumn(scope, columns.windowed(scope));
      case 3 -> plain(scope);
      case 4 -> filled(scope);
      default -> aggregated(scope, List.of());
    };
  }

  /** Groups of a stream, by time. */
  Next aggregatedByTime(Scope scope) {
    String time = one(scope.names(Kind.TIMESTAMP));
    Column<?> window = F.window(col(time), "10 minutes").as("period");
    Piece piece =
        new Piece(
            window,
            Kind.OTHER,
            "F.window(col(\"%s\"), \"10 minutes\").as(\"period\")".formatted(time));
    Next next = aggregated(scope, List.of(piece));
    Plan.Step.Change group = next.step().change();
    return new Next(
        new Plan.Step(
            ".withWatermark(\"%s\", \"1 hour\")\n                ".formatted(time)
                + next.step().java(),
            (q, made) -> group.apply(((StreamQuery) q).withWatermark(time, "1 hour"), made)),
        next.scope().with("period", Kind.OTHER));
  }

  /** A join with a table at rest, by one column of each. */
  Next joined(Scope scope, Plan.Start other, Scope others) {
    Kind kind = one(Kind.PLAIN);
    if (scope.names(kind).isEmpty() || others.names(kind).isEmpty()) {
      return where(scope);
    }
    String mine = one(scope.names(kind));
    String theirs = one(others.names(kind));
    String more = one(others.names());
    String key = name();
    String joined = name();
    UnaryOperator<BatchQuery> shaped = q -> q.select(col(theirs).as(key), col(more).as(joined));
    String right =
        "%s.select(col(\"%s\").as(\"%s\"), col(\"%s\").as(\"%s\"))"
            .formatted(other.java(), theirs, key, more, joined);
    boolean left = random.nextBoolean();
    String java =
        ".%s(%s, col(\"%s\").eq(col(\"%s\")))"
            .formatted(left ? "leftJoin" : "join", right, mine, key);
    return new Next(
        new Plan.Step(
            java,
            (q, made) -> {
              BatchQuery rest = shaped.apply((BatchQuery) other.query().apply(made));
              Column<Boolean> on = this.<Object>eq(mine, key);
              return left ? q.leftJoin(rest, on) : q.join(rest, on);
            }),
        scope.with(key, kind).with(joined, others.columns().get(more)));
  }

  private <T> Column<Boolean> eq(String left, String right) {
    Column<T> column = col(right);
    return dev.sluice.dsl.Sluice.<T>col(left).eq(column);
  }

  private Next select(Scope scope) {
    List<String> kept = some(scope.names());
    List<Selectable> items = new ArrayList<>();
    List<String> java = new ArrayList<>();
    Scope after = scope.only(kept);
    for (String name : kept) {
      items.add(col(name));
      java.add("col(\"" + name + "\")");
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      Piece piece =
          random.nextBoolean()
              ? columns.anything(scope, 2)
              : columns.value(scope, one(List.of(Kind.values())), 2);
      String name = name();
      items.add(piece.column().as(name));
      java.add(piece.java() + ".as(\"" + name + "\")");
      after = after.with(name, piece.kind());
    }
    Selectable[] all = items.toArray(Selectable[]::new);
    return new Next(
        new Plan.Step(".select(" + String.join(", ", java) + ")", (q, made) -> q.select(all)),
        after);
  }

  private Next withColumn(Scope scope, Piece piece) {
    String name = random.nextInt(4) == 0 ? one(scope.names()) : name();
    return new Next(
        new Plan.Step(
            ".withColumn(\"" + name + "\", " + piece.java() + ")",
            (q, made) -> q.withColumn(name, piece.column())),
        scope.with(name, piece.kind()));
  }

  Next where(Scope scope) {
    Piece condition = columns.condition(scope, 2);
    return new Next(
        new Plan.Step(
            ".where(" + condition.java() + ")", (q, made) -> q.where(condition.<Boolean>as())),
        scope);
  }

  private Next renamed(Scope scope) {
    String name = one(scope.names());
    String other = name();
    return new Next(
        new Plan.Step(
            ".withColumnRenamed(\"%s\", \"%s\")".formatted(name, other),
            (q, made) -> q.withColumnRenamed(name, other)),
        scope.renamed(name, other));
  }

  private Next dropped(Scope scope) {
    if (scope.columns().size() <= FEWEST) {
      return where(scope);
    }
    String name = one(scope.names());
    return new Next(
        new Plan.Step(".drop(\"" + name + "\")", (q, made) -> q.drop(name)), scope.without(name));
  }

  private Next exploded(Scope scope) {
    Kind kind = random.nextBoolean() ? Kind.STRINGS : Kind.NUMBERS;
    Piece array = columns.value(scope, kind, 1);
    Kind element = kind == Kind.STRINGS ? Kind.STRING : Kind.NUMBER;
    Column<?> exploded =
        random.nextBoolean()
            ? F.explode(array.<List<Object>>as())
            : F.explode_outer(array.<List<Object>>as());
    return withColumn(scope, new Piece(exploded, element, "F.explode(" + array.java() + ")"));
  }

  /** The rows of the query and some of them again. */
  private Next unioned(Scope scope) {
    Piece condition = columns.condition(scope, 1);
    return new Next(
        new Plan.Step(
            ".transform(q -> q.unionByName(q.where(" + condition.java() + ")))",
            (q, made) -> union(q, condition)),
        scope);
  }

  private static <Q extends Query<Q>> Q union(Query<Q> query, Piece condition) {
    @SuppressWarnings("unchecked")
    Q own = (Q) query;
    return own.unionByName(own.where(condition.<Boolean>as()));
  }

  private Next aggregated(Scope scope, List<Piece> first) {
    List<String> keys = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0 && !scope.plain().isEmpty(); i--) {
      String key = one(scope.plain());
      if (!keys.contains(key)) {
        keys.add(key);
      }
    }
    List<Column<?>> groups = new ArrayList<>();
    List<String> java = new ArrayList<>();
    first.forEach(
        piece -> {
          groups.add(piece.column());
          java.add(piece.java());
        });
    keys.forEach(
        key -> {
          groups.add(col(key));
          java.add("col(\"" + key + "\")");
        });
    Scope after = scope.only(keys);
    List<Column<?>> sums = new ArrayList<>();
    List<String> sumsJava = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      Piece piece = columns.aggregate(scope);
      String name = name();
      sums.add(piece.column().as(name));
      sumsJava.add(piece.java() + ".as(\"" + name + "\")");
      after = after.with(name, piece.kind());
    }
    String text =
        ".groupBy(%s)\n                .agg(%s)"
            .formatted(String.join(", ", java), String.join(", ", sumsJava));
    return new Next(new Plan.Step(text, (q, made) -> q.groupBy(groups).agg(sums)), after);
  }

  private Next plain(Scope scope) {
    String name = one(scope.plain());
    return switch (random.nextInt(5)) {
      case 0 -> new Next(batchOnly(".orderBy(\"" + name + "\")", q -> q.orderBy(name)), scope);
      case 1 -> new Next(batchOnly(".limit(10)", q -> q.limit(10)), scope);
      case 2 -> new Next(batchOnly(".sample(0.5, 7)", q -> q.sample(0.5, 7)), scope);
      case 3 ->
          new Next(
              batchOnly(".dropDuplicates(\"" + name + "\")", q -> q.dropDuplicates(name)), scope);
      default -> new Next(batchOnly(".dropna(\"" + name + "\")", q -> q.dropna(name)), scope);
    };
  }

  private Next filled(Scope scope) {
    Map<String, Object> values = new LinkedHashMap<>();
    scope.names(Kind.STRING).stream().limit(1).forEach(name -> values.put(name, "none"));
    scope.names(Kind.NUMBER).stream().limit(1).forEach(name -> values.put(name, 0));
    if (values.isEmpty()) {
      return where(scope);
    }
    List<String> java = new ArrayList<>();
    values.forEach(
        (name, value) ->
            java.add("\"" + name + "\", " + (value instanceof String ? "\"none\"" : value)));
    return new Next(
        batchOnly(".fillna(Map.of(" + String.join(", ", java) + "))", q -> q.fillna(values)),
        scope);
  }

  private static Plan.Step batchOnly(String java, UnaryOperator<BatchQuery> change) {
    return new Plan.Step(java, (q, made) -> change.apply((BatchQuery) q));
  }

  private List<String> some(List<String> all) {
    List<String> kept =
        new ArrayList<>(all.stream().filter(name -> random.nextInt(4) > 0).toList());
    for (String name : all) {
      if (kept.size() >= Math.min(FEWEST, all.size())) {
        break;
      }
      if (!kept.contains(name)) {
        kept.add(name);
      }
    }
    return kept;
  }

  private String name() {
    return "n" + names++;
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
