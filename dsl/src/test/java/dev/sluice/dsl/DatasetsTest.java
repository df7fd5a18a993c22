package dev.sluice.dsl;

import static dev.sluice.dsl.Sluice.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.model.Dataset;
import dev.sluice.model.Dataset.MaterializedView;
import dev.sluice.model.Dataset.StreamingTable;
import dev.sluice.model.Expectation;
import dev.sluice.model.Expectation.Action;
import dev.sluice.model.Expr;
import dev.sluice.model.Layer;
import dev.sluice.model.Layout;
import dev.sluice.model.Origin;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Query.Drop;
import dev.sluice.model.Query.Where;
import dev.sluice.model.Query.WithColumns;
import dev.sluice.model.RefusedException;
import dev.sluice.model.Schema;
import dev.sluice.model.TableSpec;
import dev.sluice.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Datasets, their settings and their rules, as they are recorded. */
class DatasetsTest {

  record Row(int id, String name) {}

  private static final StreamQuery STREAM = readStream(rate());
  private static final BatchQuery TABLE = read(external("a.b.c"));

  @Test
  void theQueryDecidesTheKind() {
    StreamingTable stream = bronze("s").from(STREAM).build();
    MaterializedView table = gold("m").from(TABLE).build();
    StreamingTable fed = table("f").fedBy(appendFlow("a", STREAM)).build();
    Dataset.StreamView streamView = view("v").from(STREAM).build();
    Dataset.BatchView batchView = view("w").from(TABLE).build();
    assertThat(stream.query()).isPresent();
    assertThat(table.spec().layer()).contains(Layer.GOLD);
    assertThat(fed.query()).isEmpty();
    assertThat(fed.spec().layer()).isEmpty();
    assertThat(streamView.query().streaming()).isTrue();
    assertThat(batchView.query().streaming()).isFalse();
  }

  @Test
  void theKindIsKnownBehindAGenericHelper() {
    StreamingTable stream = silver("s").from(STREAM.transform(DatasetsTest::clean)).build();
    MaterializedView table = silver("t").from(TABLE.transform(DatasetsTest::clean)).build();
    MaterializedView lambda = silver("u").from(TABLE.transform(in -> in.where("a"))).build();
    MaterializedView direct = silver("v").from(clean(TABLE)).build();
    assertThat(List.of(stream, table, lambda, direct)).hasSize(4);
  }

  @Test
  void settingsMayStandBeforeAndBehindTheQuery() {
    MaterializedView before =
        silver("t").comment("c").schema("id INT").property("a", "b").from(TABLE).build();
    MaterializedView behind =
        silver("t").from(TABLE).property("a", "b").schema("id INT").comment("c").build();
    assertThat(before).isEqualTo(behind);
    assertThat(before.spec().comment()).contains(Text.of("c"));
  }

  @Test
  void everySettingOfATable() {
    TableSpec spec =
        streamingTable("t")
            .layer(SILVER)
            .comment("c")
            .schema(Row.class)
            .properties(Map.of("p", "1"))
            .changeDataFeed()
            .resetAllowed(false)
            .layout(clusterBy("id"))
            .sparkConf("pipelines.trigger.interval", "10 seconds")
            .private_()
            .path("/t")
            .rowFilter("a.b.f", "id", "name")
            .from(STREAM)
            .build()
            .spec();
    Schema.Columns schema = (Schema.Columns) spec.schema().orElseThrow();
    assertThat(schema.columns().get(0).nullable()).as("a primitive is NOT NULL").isFalse();
    assertThat(schema.columns().get(1).nullable()).isTrue();
    assertThat(spec.layer()).contains(Layer.SILVER);
    assertThat(spec.properties())
        .containsOnlyKeys("p", "delta.enableChangeDataFeed", "pipelines.reset.allowed");
    assertThat(spec.layout())
        .isEqualTo(new Layout.Clustered(List.of("id"), false, Origin.unknown()));
    assertThat(spec.sparkConf()).containsKey("pipelines.trigger.interval");
    assertThat(spec.isPrivate()).isTrue();
    assertThat(spec.path()).contains(Text.of("/t"));
    assertThat(spec.rowFilter().orElseThrow().columns()).containsExactly("id", "name");
  }

  @Test
  void layoutsExcludeEachOther() {
    assertThat(gold("t").from(TABLE).layout(partitionBy("a")).build().spec().layout())
        .isEqualTo(new Layout.Partitioned(List.of("a"), Origin.unknown()));
    assertThat(gold("t").from(TABLE).layout(clusterByAuto()).build().spec().layout())
        .isEqualTo(new Layout.Clustered(List.of(), true, Origin.unknown()));
  }

  @Test
  void aStartIsNoTrapWhenItIsUsedTwice() {
    TableStart start = silver("t").comment("both");
    MaterializedView one = start.from(TABLE).property("a", "1").build();
    MaterializedView two = start.from(TABLE).build();
    assertThat(one.spec().properties()).containsOnlyKeys("a");
    assertThat(two.spec().properties()).isEmpty();
  }

  @Test
  void theRestOfTheKinds() {
    assertThat(materializedView("m").from(TABLE).refreshPolicy(INCREMENTAL).build().refreshPolicy())
        .contains(Dataset.RefreshPolicy.INCREMENTAL);
    assertThat(persistedView("p").from(TABLE).property("a", "b").build().properties())
        .containsOnlyKeys("a");
    assertThat(
            managedTable("m")
                .fedBy(appendFlow("a", STREAM), appendFlowOnce("b", TABLE))
                .build()
                .flows())
        .hasSize(2);
    assertThat(silver("n").from(TABLE).movedFrom("o").build().movedFrom()).contains("o");
  }

  @Test
  void expectationsAreConditionsOrText() {
    List<Expectation> rules =
        silver("t")
            .from(TABLE)
            .expect("a", "x > 1")
            .expectOrDrop("b", col("x").isNotNull())
            .expectOrFail("c", "x < 9")
            .expectOrFail("d", col("x").isNull())
            .warnInDevelopment()
            .build()
            .expectations();
    assertThat(rules)
        .extracting(Expectation::action)
        .containsExactly(Action.WARN, Action.DROP, Action.FAIL, Action.FAIL_WARN_IN_DEVELOPMENT);
    assertThat(view("v").expect("a", "x").from(STREAM).build().expectations()).hasSize(1);
  }

  @Test
  void rulesFromAMapAreOrdered() {
    List<Expectation> rules =
        silver("t")
            .from(TABLE)
            .expectAll(Map.of("z", "x > 1", "a", "x > 2", "m", "x > 3"))
            .expectAllOrDrop(Map.of("d", "x"))
            .expectAllOrFail(Map.of("f", "x"))
            .build()
            .expectations();
    assertThat(rules).extracting(Expectation::name).containsExactly("a", "m", "z", "d", "f");
    assertThat(rules)
        .extracting(Expectation::action)
        .containsExactly(Action.WARN, Action.WARN, Action.WARN, Action.DROP, Action.FAIL);
  }

  @Test
  void allOfAMapWarnInDevelopment() {
    assertThat(
            silver("t")
                .from(TABLE)
                .expectOrFail("strict", "x")
                .expectAllOrFail(Map.of("a", "x", "b", "y"))
                .warnInDevelopment()
                .build()
                .expectations())
        .extracting(Expectation::action)
        .containsExactly(
            Action.FAIL, Action.FAIL_WARN_IN_DEVELOPMENT, Action.FAIL_WARN_IN_DEVELOPMENT);
  }

  @Test
  void onlyAFailureWarnsInDevelopment() {
    assertThatThrownBy(() -> silver("t").from(TABLE).expect("a", "x").warnInDevelopment())
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("`warnInDevelopment()` of dataset `t`")
        .hasMessageContaining("hint: write it right behind");
  }

  @Test
  void rulesAreShared() {
    Expectations keys = expectations().orDrop("id", col("id").isNotNull());
    Expectations more =
        keys.and(expectations().warn("fresh", "ts > now()").orFail("f", "x").warnInDevelopment());
    assertThat(keys.list()).hasSize(1);
    assertThat(silver("t").from(TABLE).expect(more).build().expectations())
        .extracting(Expectation::name)
        .containsExactly("id", "fresh", "f");
    assertThat(more.list().get(2).action()).isEqualTo(Action.FAIL_WARN_IN_DEVELOPMENT);
    assertThat(keys.and(List.of(keys, keys)).list()).hasSize(3);
  }

  @Test
  void settingsApplyOnACondition() {
    assertThat(
            silver("t")
                .from(TABLE)
                .applyIf(true, t -> t.comment("yes"))
                .applyIf(false, t -> t.comment("no"))
                .build()
                .spec()
                .comment())
        .contains(Text.of("yes"));
    assertThat(governed(silver("t")).from(TABLE).build().spec().properties())
        .containsOnlyKeys("owner");
  }

  @Test
  void aQuarantineIsThreeTables() {
    Quarantine<StreamingTable> orders =
        quarantine("shop.orders", STREAM)
            .layer(SILVER)
            .expect("has_id", col("id").isNotNull())
            .expect(expectations().orFail("positive", "amount > 0"))
            .valid(t -> t.comment("good"))
            .quarantined(t -> t.comment("bad"))
            .build();
    assertThat(orders.valid().name()).hasToString("shop.orders");
    assertThat(orders.quarantined().name()).hasToString("shop.orders_quarantined");
    assertThat(orders.valid().spec().comment()).contains(Text.of("good"));
    assertThat(orders.valid().expectations()).isEmpty();
    assertThat(orders.quarantined().spec().layer()).contains(Layer.SILVER);

    StreamingTable checked = (StreamingTable) Quarantine.checkedOf(orders.valid()).orElseThrow();
    assertThat(checked.name()).hasToString("shop.orders__checked");
    assertThat(checked.spec().isPrivate()).isTrue();
    assertThat(checked.expectations())
        .extracting(Expectation::action)
        .containsExactly(Action.WARN, Action.WARN);
    WithColumns flag = (WithColumns) checked.query().orElseThrow();
    assertThat(flag.columns()).containsOnlyKeys("is_quarantined");
    WithColumns names = (WithColumns) flag.input();
    assertThat(names.columns()).containsOnlyKeys("failed_rules");
    Expr.Call compact = (Expr.Call) names.columns().get("failed_rules");
    Expr.Case first = (Expr.Case) ((Expr.Call) compact.arguments().get(0)).arguments().get(0);
    assertThat(first.branches().get(0).condition()).isEqualTo(col("id").isNotNull().expr());
    assertThat(first.otherwise())
        .as("a condition that is NULL has failed too")
        .contains(lit("has_id").expr());
  }

  @Test
  void bothSidesOfAQuarantineReadTheSameFlag() {
    Quarantine<MaterializedView> orders = quarantine("o", TABLE).expect("a", "x").build();
    Drop valid = (Drop) orders.valid().query();
    Drop quarantined = (Drop) orders.quarantined().query();
    assertThat(valid.columns()).hasSize(2);
    assertThat(quarantined.columns()).hasSize(1);
    assertThat(((Where) valid.input()).condition().toString()).contains("NOT");
    assertThat(((Where) valid.input()).input()).isEqualTo(((Where) quarantined.input()).input());
  }

  @Test
  void theCheckedTableComesAlongOnce() {
    Quarantine<MaterializedView> orders = quarantine("o", TABLE).expect("a", "x").build();
    Pipeline apart = pipeline("p").add(orders.valid(), orders.quarantined()).build();
    Pipeline together = pipeline("p").add(orders).build();
    assertThat(apart.datasets())
        .extracting(dataset -> dataset.name().toString())
        .containsExactlyInAnyOrder("o__checked", "o", "o_quarantined");
    assertThat(apart).isEqualTo(together);
    assertThat(Quarantine.checkedOf(silver("t").from(TABLE).build())).isEqualTo(Optional.empty());
  }

  private static <Q extends Query<Q>> Q clean(Q in) {
    return in.where("id IS NOT NULL").dropDuplicates("id");
  }

  private static <B extends TableBuilder<B>> B governed(B table) {
    return table.property("owner", "sales");
  }

  @Test
  void commentsEndWhereTheirTextDoes() {
    String block =
        """
        First line
        last line
        """;
    assertThat(bronze("x").comment(block).from(readStream(rate())).build().spec().comment())
        .contains(Text.of("First line\nlast line"));
    assertThat(Texts.comment(Texts.of("a", variable("v"), "b\n\n")))
        .isEqualTo(Texts.of("a", variable("v"), "b"));
    assertThat(column("a", INT).comment(block).column().comment())
        .contains("First line\nlast line");
  }
}
