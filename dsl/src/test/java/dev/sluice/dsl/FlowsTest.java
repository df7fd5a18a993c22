package dev.sluice.dsl;

import static dev.sluice.dsl.Sluice.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.model.Cdc;
import dev.sluice.model.Dataset.MaterializedView;
import dev.sluice.model.Dataset.StreamingTable;
import dev.sluice.model.Expr;
import dev.sluice.model.Flow;
import dev.sluice.model.Query.Read;
import dev.sluice.model.RefusedException;
import dev.sluice.model.Sink;
import dev.sluice.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Flows and sinks, as they are recorded. */
class FlowsTest {

  record Change(long id, String region, long sequence, String operation) {}

  private static final StreamQuery STREAM = readStream(rate());
  private static final BatchQuery TABLE = read(external("a.b.c"));
  private static final StreamingTable CHANGES = bronze("changes").from(STREAM).build();
  private static final MaterializedView SNAPSHOT = bronze("snapshot").from(TABLE).build();

  @Test
  void appendFlowsCarryTheirSettings() {
    Flow.Append flow =
        (Flow.Append)
            appendFlow("f", STREAM).comment("c").sparkConf("a", "b").movedFrom("g").flow();
    assertThat(flow.name()).contains("f");
    assertThat(flow.once()).isFalse();
    assertThat(flow.comment()).contains(Text.of("c"));
    assertThat(flow.sparkConf()).containsOnlyKeys("a");
    assertThat(flow.movedFrom()).contains("g");
    assertThat(((Flow.Append) appendFlowOnce("o", TABLE).flow()).once()).isTrue();
  }

  @Test
  void cdcTakesKeysInEveryForm() {
    assertThat(cdc(autoCdc(CHANGES).keys("id", "region").sequenceBy("sequence")).keys())
        .isEqualTo(
            cdc(autoCdc(CHANGES).keys(List.of("id", "region")).sequenceBy("sequence")).keys())
        .isEqualTo(
            cdc(autoCdc(CHANGES)
                    .keys(col(Change::id), col(Change::region))
                    .sequenceBy(col(Change::sequence)))
                .keys());
    assertThatThrownBy(() -> autoCdc(CHANGES).keys(col("a").plus(1)))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void severalColumnsOrderAsAStruct() {
    assertThat(cdc(autoCdc(CHANGES).keys("id").sequenceBy("a")).sequenceBy())
        .isInstanceOf(Expr.Column.class);
    Expr.Call struct =
        (Expr.Call) cdc(autoCdc(CHANGES).keys("id").sequenceBy("a", "b")).sequenceBy();
    assertThat(struct.function()).isEqualTo("struct");
    assertThat(struct.arguments()).hasSize(2);
  }

  @Test
  void everySettingOfCdc() {
    Flow.AutoCdc flow =
        cdc(
            autoCdc(CHANGES)
                .keys("id")
                .sequenceBy("sequence")
                .name("f")
                .applyAsDeletes(col(Change::operation).eq("DELETE"))
                .exceptColumns("operation")
                .scd(type1().applyAsTruncates("operation = 'TRUNCATE'"))
                .ignoreNullUpdatesExcept("region")
                .columnsToUpdate("changed")
                .movedFrom("g"));
    assertThat(flow.name()).contains("f");
    assertThat(flow.applyAsDeletes()).isPresent();
    assertThat(flow.applyAsTruncates()).isPresent();
    assertThat(flow.columns()).isEqualTo(new Cdc.Columns.Except(List.of("operation")));
    assertThat(flow.scd()).isEqualTo(new Cdc.Scd.Type1());
    assertThat(flow.ignoreNullUpdates()).isEqualTo(new Cdc.IgnoreNulls.Except(List.of("region")));
    assertThat(flow.columnsToUpdate().orElseThrow().parts()).containsExactly("changed");
    assertThat(flow.movedFrom()).contains("g");
    assertThat(flow.once()).isFalse();
    assertThat(flow.source().streaming()).isTrue();
  }

  @Test
  void whatIsNotSaidIsTheDefault() {
    Flow.AutoCdc flow = cdc(autoCdc(CHANGES).keys("id").sequenceBy("sequence"));
    assertThat(flow.scd()).isEqualTo(new Cdc.Scd.Type1());
    assertThat(flow.columns()).isEqualTo(new Cdc.Columns.All());
    assertThat(flow.ignoreNullUpdates()).isEqualTo(new Cdc.IgnoreNulls.Never());
    assertThat(flow.name()).isEmpty();
  }

  @Test
  void historyIsTrackedByColumns() {
    assertThat(type2().trackHistory("a").scd())
        .isEqualTo(new Cdc.Scd.Type2(new Cdc.History.On(List.of("a"))));
    assertThat(type2().trackHistoryExcept("a").scd())
        .isEqualTo(new Cdc.Scd.Type2(new Cdc.History.Except(List.of("a"))));
    assertThat(bitemporal("known_at").scd()).isInstanceOf(Cdc.Scd.Bitemporal.class);
  }

  @Test
  void aBackfillReadsAtRest() {
    Flow.AutoCdc once = cdc(autoCdc(CHANGES).keys("id").sequenceBy("sequence").once());
    assertThat(once.once()).isTrue();
    assertThat(once.source().streaming()).isFalse();
    Flow.AutoCdc fromView = cdc(autoCdcOnce(SNAPSHOT).keys("id").sequenceBy("sequence"));
    assertThat(fromView.once()).isTrue();
    assertThat(fromView.source().streaming()).isFalse();
  }

  @Test
  void sourcesOfCdcMayBeOutsideAndHaveOptions() {
    assertThat(cdc(autoCdc(external("a.b.c")).keys("id").sequenceBy("s")).source().streaming())
        .isTrue();
    Read read =
        (Read) cdc(autoCdc(dataset(CHANGES).readChangeFeed()).keys("id").sequenceBy("s")).source();
    assertThat(read.source().toString()).contains("readChangeFeed");
  }

  @Test
  void snapshotsComeFromATableOrAFunction() {
    Flow.AutoCdcFromSnapshot table =
        (Flow.AutoCdcFromSnapshot)
            autoCdcFromSnapshot(SNAPSHOT).keys("id").scd(type2()).movedFrom("x").flow();
    assertThat(table.query().orElseThrow().streaming()).isFalse();
    assertThat(table.scd()).isEqualTo(new Cdc.Scd.Type2(new Cdc.History.All()));
    Flow.AutoCdcFromSnapshot function =
        (Flow.AutoCdcFromSnapshot)
            autoCdcFromSnapshot(pythonFunction("snapshots", "next_one"))
                .keys("id")
                .reads(TABLE)
                .flow();
    Flow.SnapshotSource.ByFunction by = (Flow.SnapshotSource.ByFunction) function.snapshots();
    assertThat(by.reads()).hasSize(1);
    assertThat(function.query()).isEmpty();
  }

  @Test
  void replaceFlows() {
    Flow.ReplaceUsing using =
        (Flow.ReplaceUsing)
            replaceUsing("r", STREAM).keys("day").sequenceBy("ts").comment("c").flow();
    assertThat(using.columns()).containsExactly("day");
    Flow.ReplaceWhere where = (Flow.ReplaceWhere) replaceWhere(TABLE, "day = '2025-01-01'").flow();
    assertThat(where.predicate()).isInstanceOf(Expr.Sql.class);
    assertThat(((Flow.ReplaceWhere) replaceWhere(TABLE, col("a").gt(1)).flow()).predicate())
        .isInstanceOf(Expr.Binary.class);
  }

  @Test
  void sinksHaveOptionsAndFlows() {
    Sink.External delta = deltaSink("d").tableName("a.b.c").fedBy(appendFlow("x", STREAM)).build();
    assertThat(delta.format()).isEqualTo("delta");
    assertThat(delta.options()).isEqualTo(Map.of("tableName", Text.of("a.b.c")));
    Sink.External kafka =
        kafkaSink("k", "b:9092")
            .topic("t")
            .serviceCredential("c")
            .fedBy(appendFlow("x", STREAM))
            .fedBy(List.of(updateFlow("u", STREAM).importCheckpoint("/c")))
            .build();
    assertThat(kafka.options())
        .containsOnlyKeys("kafka.bootstrap.servers", "topic", "databricks.serviceCredential");
    assertThat(kafka.flows()).hasSize(2);
    assertThat(((Flow.Update) kafka.flows().get(1)).importCheckpoint()).contains(Text.of("/c"));
    Sink.External custom = sink("c", "console").option("rows", 5).build();
    assertThat(custom.options()).isEqualTo(Map.of("rows", Text.of("5")));
    Sink.ForeachBatch batches =
        foreachBatchSink("b", pythonSource("merge", "def merge(df, batch_id): ..."))
            .fedBy(appendFlow("x", STREAM))
            .build();
    assertThat(batches.handler().name()).isEqualTo("merge");
    assertThat(batches.flows()).hasSize(1);
    assertThat(Optional.of(batches.name())).contains("b");
  }

  private static Flow.AutoCdc cdc(AutoCdcFlow flow) {
    return (Flow.AutoCdc) flow.flow();
  }
}
