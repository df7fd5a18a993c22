package com.acme;

import static dev.sluice.dsl.Sluice.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sluice.dsl.AutoCdcFlow;
import dev.sluice.dsl.Window;
import dev.sluice.model.Dataset.StreamingTable;
import dev.sluice.model.Layer;
import dev.sluice.model.RefusedException;
import java.time.Duration;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Settings that have one value: a second one never replaces the first in silence. */
class OnceTest {

  private static final StreamingTable CHANGES = bronze("changes").from(readStream(rate())).build();

  static Stream<Arguments> contradictions() {
    return Stream.of(
        refused("exceptColumns", () -> cdc().columns("a").exceptColumns("b")),
        refused("columns", () -> cdc().exceptColumns("b").columns("a")),
        refused("columns", () -> cdc().columns("a").columns("b")),
        refused("ignoreNullUpdatesOn", () -> cdc().ignoreNullUpdates().ignoreNullUpdatesOn("a")),
        refused(
            "ignoreNullUpdatesExcept",
            () -> cdc().ignoreNullUpdatesOn("a").ignoreNullUpdatesExcept("a")),
        refused("ignoreNullUpdates", () -> cdc().ignoreNullUpdatesExcept("a").ignoreNullUpdates()),
        refused("columnsToUpdate", () -> cdc().columnsToUpdate("a").columnsToUpdate("b")),
        refused("trackHistoryExcept", () -> type2().trackHistory("a").trackHistoryExcept("b")),
        refused("trackHistory", () -> type2().trackHistory("a").trackHistory("b")),
        refused("scd", () -> cdc().scd(type1()).scd(type2())),
        refused("scd", () -> cdc().scd(type1().applyAsTruncates("t")).scd(type1())),
        refused("applyAsDeletes", () -> cdc().applyAsDeletes("a").applyAsDeletes("b")),
        refused(
            "scd",
            () -> autoCdcFromSnapshot(external("a.b.c")).keys("id").scd(type1()).scd(type2())),
        refused("comment", () -> bronze("x").comment("a").comment("b")),
        refused("layer", () -> bronze("x").layer(Layer.SILVER)),
        refused("schema", () -> bronze("x").schema("a INT").schema("a BIGINT")),
        refused("layout", () -> bronze("x").layout(clusterBy("a")).layout(partitionBy("a"))),
        refused("path", () -> bronze("x").path("/a").path("/b")),
        refused("comment", () -> bronze("x").comment("a").from(readStream(CHANGES)).comment("b")),
        refused("compute", () -> pipeline("p").compute(serverless()).compute(clusters())),
        refused("triggered", () -> pipeline("p").continuous().triggered()),
        refused("development", () -> pipeline("p").development().development(false)),
        refused("edition", () -> pipeline("p").edition(CORE).edition(ADVANCED)),
        refused("publishTo", () -> pipeline("p").publishTo("a", "b").publishTo("a", "c")),
        refused("photon", () -> clusters().photon().photon(false)),
        refused("nodeType", () -> defaultCluster().nodeType("a").nodeType("b")),
        refused("set", () -> target("t").set(variable("v", 1), 2).set(variable("v", 1), 3)),
        refused("root", () -> target("t").root("/a").root("/b")),
        refused("name", () -> job("j").name("a").name("b")),
        refused(
            "timeout", () -> job("j").timeout(Duration.ofHours(1)).timeout(Duration.ofHours(2))),
        refused("schema", () -> files(JSON, "/x").schema("a INT").schema("b INT")),
        refused("columns", () -> external("a.b.c").columns(ddl("a INT")).columns(ddl("b INT"))),
        refused("comment", () -> appendFlow("f", readStream(rate())).comment("a").comment("b")),
        refused("comment", () -> column("a", INT).comment("a").comment("b")),
        refused("rangeBetween", () -> Window.orderBy("a").rowsBetween(0, 1).rangeBetween(0, 1)));
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void isRefusedAtTheSecondWord(String word, ThrowingCallable mistake) {
    RefusedException refused = catchThrowableOfType(RefusedException.class, mistake);

    assertThat(refused).as(word).isNotNull();
    assertThat(refused.sentence()).startsWith("`" + word + "(..)` would replace ");
    assertThat(refused.origin().className()).contains("OnceTest");
    assertThat(refused.hints()).isNotEmpty();
  }

  static Stream<Arguments> repetitions() {
    return Stream.of(
        arguments("comment", call(() -> bronze("x").comment("a").comment("a"))),
        arguments("layer", call(() -> bronze("x").layer(Layer.BRONZE))),
        arguments("mode", call(() -> pipeline("p").continuous().continuous(true))),
        arguments("compute", call(() -> pipeline("p").compute(serverless()).compute(serverless()))),
        arguments("columns", call(() -> cdc().columns("a").columns("a"))),
        arguments("states", call(() -> cdc().scd(type2()).scd(type2()))),
        arguments("named entries", call(() -> bronze("x").property("a", "1").property("a", "2"))),
        arguments("options", call(() -> files(JSON, "/x").option("a", 1).option("a", 2))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("repetitions")
  void sayingTheSameAgainIsFineAndSoAreEntriesOfMaps(String what, ThrowingCallable code) {
    assertThatCode(code).doesNotThrowAnyException();
  }

  private static AutoCdcFlow cdc() {
    return autoCdc(CHANGES).keys("id").sequenceBy("ts");
  }

  private static Arguments refused(String word, ThrowingCallable mistake) {
    return arguments(word, mistake);
  }

  private static ThrowingCallable call(ThrowingCallable code) {
    return code;
  }
}
