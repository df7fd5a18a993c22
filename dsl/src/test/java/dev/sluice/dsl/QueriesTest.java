package dev.sluice.dsl;

import static dev.sluice.dsl.Sluice.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sluice.model.Dataset.MaterializedView;
import dev.sluice.model.Dataset.StreamingTable;
import dev.sluice.model.Expr;
import dev.sluice.model.Query.Aggregate;
import dev.sluice.model.Query.DropDuplicates;
import dev.sluice.model.Query.FillNa;
import dev.sluice.model.Query.Hint;
import dev.sluice.model.Query.Join;
import dev.sluice.model.Query.JoinOn;
import dev.sluice.model.Query.JoinType;
import dev.sluice.model.Query.Python;
import dev.sluice.model.Query.Rename;
import dev.sluice.model.Query.Select;
import dev.sluice.model.Query.Sql;
import dev.sluice.model.Query.Union;
import dev.sluice.model.Query.Watermark;
import dev.sluice.model.Query.WithColumns;
import dev.sluice.model.RefusedException;
import dev.sluice.model.Selection;
import dev.sluice.model.Selection.Renaming;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operator, as it is recorded. */
class QueriesTest {

  record Order(long id, String customerId, double amount, Instant orderedAt) {}

  private static final StreamingTable ORDERS = bronze("orders").from(readStream(rate())).build();
  private static final MaterializedView CUSTOMERS =
      silver("customers").from(read(external("a.b.c"))).build();
  private static final StreamQuery STREAM = readStream(ORDERS);
  private static final BatchQuery TABLE = read(CUSTOMERS);

  static Stream<Arguments> joins() {
    Column<Boolean> on = col("a").eq(col("b"));
    return Stream.of(
        arguments(JoinType.INNER, TABLE.join(TABLE, "id"), TABLE.join(TABLE, on)),
        arguments(JoinType.LEFT, TABLE.leftJoin(TABLE, "id"), TABLE.leftJoin(TABLE, on)),
        arguments(JoinType.RIGHT, TABLE.rightJoin(TABLE, "id"), TABLE.rightJoin(TABLE, on)),
        arguments(JoinType.FULL, TABLE.fullJoin(TABLE, "id"), TABLE.fullJoin(TABLE, on)),
        arguments(JoinType.SEMI, TABLE.semiJoin(TABLE, "id"), TABLE.semiJoin(TABLE, on)),
        arguments(JoinType.ANTI, TABLE.antiJoin(TABLE, "id"), TABLE.antiJoin(TABLE, on)),
        arguments(JoinType.INNER, STREAM.join(TABLE, "id"), STREAM.join(TABLE, on)),
        arguments(JoinType.LEFT, STREAM.leftJoin(TABLE, "id"), STREAM.leftJoin(TABLE, on)),
        arguments(JoinType.SEMI, STREAM.semiJoin(TABLE, "id"), STREAM.semiJoin(TABLE, on)),
        arguments(JoinType.ANTI, STREAM.antiJoin(TABLE, "id"), STREAM.antiJoin(TABLE, on)),
        arguments(JoinType.INNER, STREAM.join(STREAM, "id"), STREAM.join(STREAM, on)),
        arguments(JoinType.LEFT, STREAM.leftJoin(STREAM, "id"), STREAM.leftJoin(STREAM, on)),
        arguments(JoinType.RIGHT, STREAM.rightJoin(STREAM, "id"), STREAM.rightJoin(STREAM, on)),
        arguments(JoinType.FULL, STREAM.fullJoin(STREAM, "id"), STREAM.fullJoin(STREAM, on)),
        arguments(JoinType.SEMI, STREAM.semiJoin(STREAM, "id"), STREAM.semiJoin(STREAM, on)),
        arguments(JoinType.INNER, TABLE.join(STREAM, "id"), TABLE.join(STREAM, on)),
        arguments(JoinType.RIGHT, TABLE.rightJoin(STREAM, "id"), TABLE.rightJoin(STREAM, on)));
  }

  @ParameterizedTest
  @MethodSource("joins")
  void joinsAreByNamesOrByCondition(JoinType type, Query<?> names, Query<?> condition) {
    Join byNames = (Join) names.query();
    assertThat(byNames.type()).isEqualTo(type);
    assertThat(byNames.on()).isEqualTo(new JoinOn.Using(List.of("id")));
    Join byCondition = (Join) condition.query();
    assertThat(byCondition.type()).isEqualTo(type);
    assertThat(byCondition.on()).isInstanceOf(JoinOn.Condition.class);
    assertThat(names.query().streaming()).isEqualTo(names instanceof StreamQuery);
  }

  @Test
  void aCrossJoinHasNoCondition() {
    assertThat(((Join) TABLE.crossJoin(TABLE).query()).on()).isEqualTo(new JoinOn.Nothing());
    assertThat(((Join) TABLE.join(TABLE).query()).on()).isEqualTo(new JoinOn.Nothing());
    StreamQuery stream = TABLE.crossJoin(STREAM);
    assertThat(stream.query().streaming()).isTrue();
  }

  @Test
  void selectTakesColumnsNamesAndStars() {
    assertThat(exprs(TABLE.select("a", "b.c", "*", "d.*")))
        .map(QueriesTest::text)
        .containsExactly("a", "b.c", "*", "d.*");
    assertThat(((Select) TABLE.select(star(), col("x"), allColumns()).query()).selections())
        .hasSize(3)
        .last()
        .isInstanceOf(Selection.AllColumns.class);
    List<Column<?>> computed = List.of(col("a"), col("b").as("c"));
    assertThat(exprs(TABLE.select(computed))).hasSize(2);
  }

  @Test
  void severalColumnsAtOnceKeepTheirOrder() {
    Map<String, Column<?>> columns = new LinkedHashMap<>();
    columns.put("z", col("a"));
    columns.put("b", col("a"));
    assertThat(((WithColumns) TABLE.withColumns(columns).query()).columns().keySet())
        .containsExactly("z", "b");
    assertThat(
            ((WithColumns) TABLE.withColumns(Map.of("z", lit(1), "b", lit(2), "m", lit(3))).query())
                .columns()
                .keySet())
        .as("Map.of has no order of its own")
        .containsExactly("b", "m", "z");
    assertThat(
            ((WithColumns) TABLE.withColumns(lit(1).as("z"), col("a").as("b")).query()).columns())
        .containsOnlyKeys("z", "b");
    assertThatThrownBy(() -> TABLE.withColumns(lit(1)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("without a name");
  }

  @ParameterizedTest
  @CsvSource({
    "inner, INNER", "left, LEFT", "left_outer, LEFT", "leftouter, LEFT", "right, RIGHT",
    "outer, FULL", "FULL, FULL", "left_semi, SEMI", "semi, SEMI", "leftanti, ANTI",
  })
  void aJoinIsOfTheTypeThatSparkCallsSo(String type, JoinType expected) {
    assertThat(((Join) TABLE.join(TABLE, List.of("a"), type).query()).type()).isEqualTo(expected);
    assertThat(((Join) STREAM.join(STREAM, List.of("a"), type).query()).type()).isEqualTo(expected);
    assertThat(TABLE.join(TABLE, col("a").eq(col("b")), "left"))
        .isEqualTo(TABLE.leftJoin(TABLE, col("a").eq(col("b"))));
    assertThat(STREAM.join(TABLE, List.of("a", "b"), "left"))
        .isEqualTo(STREAM.leftJoin(TABLE, "a", "b"));
    assertThat(STREAM.join(TABLE, List.of("a", "b"))).isEqualTo(STREAM.join(TABLE, "a", "b"));
  }

  @Test
  void aTypeOfAJoinIsNoColumnAndNoOtherWord() {
    assertThatThrownBy(() -> TABLE.join(TABLE, "id", "left"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(
            "hint: give the columns as a list: .join(other, List.of(\"id\"), \"left\")");
    assertThatThrownBy(() -> TABLE.join(TABLE, List.of("id"), "lefty"))
        .hasMessageContaining("`lefty` is no type of a join");
    assertThatThrownBy(() -> STREAM.join(TABLE, List.of("id"), "full_outer"))
        .hasMessageContaining("A stream and data at rest are joined by `full_outer`");
  }

  @Test
  void otherNamesRecordTheSame() {
    assertThat(TABLE.na().fill(0, "a")).isEqualTo(TABLE.fillna(0, "a"));
    assertThat(TABLE.na().fill("")).isEqualTo(TABLE.fillna(""));
    assertThat(TABLE.na().fill(Map.of("a", 1))).isEqualTo(TABLE.fillna(Map.of("a", 1)));
    assertThat(TABLE.na().drop("a")).isEqualTo(TABLE.dropna("a"));
    assertThat(F.<Object>col("a").expr()).isEqualTo(col("a").expr());
    assertThat(TABLE.toDF("a", "b"))
        .isEqualTo(TABLE.select(allColumns().rename(new Renaming.InOrder(List.of("a", "b")))));
  }

  @Test
  void castChangesColumnsWhereTheyStand() {
    WithColumns cast = (WithColumns) TABLE.cast(INT, "a", "b").query();
    assertThat(cast.columns().keySet()).containsExactly("a", "b");
    assertThat(cast.columns().values()).allMatch(Expr.Cast.class::isInstance);
  }

  @Test
  void renamesAreOrdered() {
    assertThat(((Rename) TABLE.withColumnRenamed("a", "b").query()).names())
        .isEqualTo(Map.of("a", "b"));
    assertThat(
            ((Rename) TABLE.withColumnsRenamed(Map.of("z", "y", "a", "b", "k", "l")).query())
                .names()
                .keySet())
        .containsExactly("a", "k", "z");
  }

  @Test
  void dropTakesNamesAndColumnsButNothingComputed() {
    var e = alias("e", Order.class);
    assertThat(TABLE.drop("a.b").query()).isEqualTo(TABLE.drop(col("a.b")).query());
    assertThat(TABLE.drop(e.col(Order::id)).query().toString()).contains("[e, id]");
    assertThatThrownBy(() -> TABLE.drop(col("a").as("b")))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("hint: name a column");
  }

  @Test
  void aWatermarkTakesADurationOrText() {
    assertThat(STREAM.withWatermark("ordered_at", Duration.ofMinutes(90)).query())
        .isEqualTo(STREAM.withWatermark("ordered_at", "90 minutes").query())
        .isEqualTo(STREAM.withWatermark(col(Order::orderedAt), Duration.ofMinutes(90)).query());
    Watermark watermark = (Watermark) STREAM.withWatermark("t", Duration.ofHours(1)).query();
    assertThat(watermark.delay()).isEqualTo("1 hour");
  }

  @Test
  void duplicates() {
    DropDuplicates plain = (DropDuplicates) STREAM.dropDuplicates("id").query();
    assertThat(plain.withinWatermark()).isFalse();
    DropDuplicates within = (DropDuplicates) STREAM.dropDuplicatesWithinWatermark("id").query();
    assertThat(within.withinWatermark()).isTrue();
    assertThat(((DropDuplicates) TABLE.dropDuplicates().query()).columns()).isEmpty();
  }

  @Test
  void groupsAreCountedOrAggregated() {
    Aggregate count = (Aggregate) TABLE.groupBy("a").count().query();
    assertThat(count.count()).isTrue();
    assertThat(count.aggregates()).isEmpty();
    Aggregate sums =
        (Aggregate)
            TABLE
                .groupBy(col(Order::customerId), col("x"))
                .agg(F.sum(col(Order::amount)).as("total"), F.count(lit(1)).as("n"))
                .query();
    assertThat(sums.groupings()).hasSize(2);
    assertThat(sums.aggregates()).hasSize(2);
    Aggregate all = (Aggregate) TABLE.agg(F.max(col("a")).as("latest")).query();
    assertThat(all.groupings()).isEmpty();
  }

  @Test
  void pivotIsRefusedWithTheReason() {
    assertThatThrownBy(() -> TABLE.groupBy("a").pivot("kind", "New York"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("its columns come from the data")
        .hasMessageContaining(
            "agg(F.sum(when(col(\"kind\").eq(\"New York\"),"
                + " col(\"amount\"))).as(\"amount_new_york\")");
  }

  @Test
  void unionsAreByPositionOrName() {
    assertThat(((Union) TABLE.union(TABLE).query()).byName()).isFalse();
    assertThat(((Union) TABLE.unionByName(TABLE).query()).byName()).isTrue();
    assertThat(((Union) TABLE.unionByName(TABLE, true).query()).allowMissing()).isTrue();
  }

  @Test
  void nullsAreFilledByTypeOrByColumn() {
    assertThat(((FillNa) TABLE.fillna(0, "a", "b").query()).columns()).containsExactly("a", "b");
    FillNa last = (FillNa) TABLE.fillna(Map.of("b", "x", "a", 0)).query();
    assertThat(last.columns()).containsExactly("b");
    assertThat(((FillNa) last.input()).columns()).containsExactly("a");
  }

  @Test
  void sqlKeepsItsInputs() {
    Sql sql =
        (Sql)
            sqlStream(
                    "SELECT * FROM STREAM {orders} JOIN {customers} USING (id)",
                    Map.of("orders", STREAM, "customers", TABLE))
                .query();
    assertThat(sql.tables().keySet()).containsExactly("customers", "orders");
    assertThat(sql.streaming()).isTrue();
    assertThat(sqlQuery("SELECT 1").query().streaming()).isFalse();
  }

  @Test
  void pythonIsAsItsInputs() {
    PythonCode score = pythonFunction("shop.scoring", "score");
    BatchQuery batch = score.inputs(TABLE, TABLE).returns(Order.class);
    StreamQuery stream = score.inputs(TABLE, STREAM).unchecked();
    StreamQuery source = score.stream().returns("a INT");
    assertThat(((Python) batch.query()).inputs()).hasSize(2);
    assertThat(batch.query().streaming()).isFalse();
    assertThat(stream.query().streaming()).isTrue();
    assertThat(((Python) stream.query()).schema()).isEmpty();
    assertThat(((Python) source.query()).inputs()).isEmpty();
    assertThat(score.function().code().toString()).contains("python/shop/scoring.py");
    assertThat(score.file("src/s.py").function().code().toString()).contains("src/s.py");
  }

  @Test
  void aBroadcastIsAHint() {
    assertThat(((Hint) broadcast(TABLE).query()).name()).isEqualTo("broadcast");
  }

  @Test
  void transformMayChangeTheKind() {
    StreamQuery joined = TABLE.transform(table -> table.join(STREAM, "id"));
    BatchQuery counted = TABLE.transform(table -> table.groupBy("a").count());
    assertThat(joined.query().streaming()).isTrue();
    assertThat(counted.query()).isInstanceOf(Aggregate.class);
  }

  @Test
  void queriesAreValues() {
    assertThat(read(CUSTOMERS).where("a > 1")).isEqualTo(read(CUSTOMERS).where("a > 1"));
    assertThat(read(CUSTOMERS).where("a > 1")).isNotEqualTo(read(CUSTOMERS).where("a > 2"));
  }

  private static List<Expr> exprs(Query<?> query) {
    return ((Select) query.query())
        .selections().stream().map(one -> ((Selection.One) one).expr()).toList();
  }

  private static String text(Expr expr) {
    if (expr instanceof Expr.Star star) {
      return star.parts().isEmpty() ? "*" : String.join(".", star.parts()) + ".*";
    }
    return String.join(".", ((Expr.Column) expr).parts());
  }
}
