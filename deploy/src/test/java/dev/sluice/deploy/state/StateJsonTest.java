package dev.sluice.deploy.state;

import static dev.sluice.dsl.Sluice.JSON;
import static dev.sluice.dsl.Sluice.appendFlow;
import static dev.sluice.dsl.Sluice.autoCdc;
import static dev.sluice.dsl.Sluice.autoLoader;
import static dev.sluice.dsl.Sluice.bronze;
import static dev.sluice.dsl.Sluice.col;
import static dev.sluice.dsl.Sluice.kafka;
import static dev.sluice.dsl.Sluice.partitionBy;
import static dev.sluice.dsl.Sluice.read;
import static dev.sluice.dsl.Sluice.readStream;
import static dev.sluice.dsl.Sluice.silver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.Samples;
import dev.sluice.dsl.F;
import dev.sluice.model.Dataset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;

/** A state as text: approved, read back, and what is no state. */
class StateJsonTest {

  /** One dataset of each kind that a state has to say something special of. */
  private static DeployedState sample() {
    Dataset.StreamingTable orders =
        bronze("orders")
            .from(
                readStream(autoLoader(JSON, "/orders").schema("id BIGINT NOT NULL, at TIMESTAMP")))
            .layout(partitionBy("at"))
            .property("pipelines.reset.allowed", "false")
            .build();
    Dataset.StreamingTable clicks =
        bronze("clicks")
            .fedBy(
                appendFlow(
                        "from_kafka",
                        readStream(kafka("broker:9092").subscribe("clicks"))
                            .select(col("key").cast("STRING").as("id"), col("timestamp").as("at")))
                    .movedFrom("from_bus"))
            .build();
    Dataset.StreamingTable latest =
        silver("latest").fedBy(autoCdc(orders).keys("id").sequenceBy("at")).build();
    Dataset.StreamingTable hourly =
        silver("hourly")
            .from(
                readStream(orders)
                    .withWatermark("at", "1 hour")
                    .groupBy(F.window("at", "1 hour").as("hour"))
                    .agg(F.count("id").as("orders")))
            .build();
    Dataset.MaterializedView total =
        silver("total").from(read(orders).groupBy("id").count()).build();
    ObjectNode settings = JsonNodeFactory.instance.objectNode().put("name", "shop");
    DeployedPipeline pipeline =
        new DeployedPipeline(
            Optional.of("p-1"),
            "shop",
            settings,
            JsonNodeFactory.instance.arrayNode(),
            Samples.snapshot(Samples.shop(orders, clicks, latest, hourly, total)).get("shop"));
    return new DeployedState(
        3,
        false,
        new Provenance("0.1.0", Optional.of("abc123"), true),
        new TreeMap<>(Map.of("shop", pipeline)),
        new TreeMap<>(
            Map.of(
                "daily",
                new DeployedJob(
                    Optional.empty(), "daily", settings, JsonNodeFactory.instance.arrayNode()))),
        new TreeMap<>(Map.of("src/a.py", Optional.of("00ff"), "src/b.py", Optional.empty())));
  }

  @Test
  void isTheSameTextEveryTime() {
    String text = StateJson.write(sample());
    Approvals.verify(text);
    assertThat(StateJson.write(StateJson.read(text, "state.json"))).isEqualTo(text);
    assertThat(StateJson.read(text, "state.json")).isEqualTo(sample());
  }

  @Test
  void passesOverFieldsThatItDoesNotKnow() {
    String more = StateJson.write(sample()).replaceFirst("\\{", "{\"later\": {\"x\": [1]},");
    assertThat(StateJson.read(more, "state.json")).isEqualTo(sample());
  }

  @Test
  void refusesANewerVersion() {
    String newer = StateJson.write(sample()).replace("\"version\": 1", "\"version\": 2");
    assertThatThrownBy(() -> StateJson.read(newer, "/x/state/sluice.json"))
        .isInstanceOfSatisfying(
            StateException.class,
            e ->
                assertThat(e.getMessage() + "|" + e.hint())
                    .isEqualTo(
                        "The state `/x/state/sluice.json` has version 2, and this version of sluice"
                            + " knows 1.|use the version of sluice that deployed last: `0.1.0`"));
  }

  @Test
  void refusesWhatNobodyHasWritten() {
    for (String text :
        new String[] {"", "[]", "{", "{}", "{\"version\":1,\"pipelines\":{\"a\":1}}"}) {
      assertThatThrownBy(() -> StateJson.read(text, "state.json"))
          .describedAs(text)
          .isInstanceOf(StateException.class)
          .hasMessage("The state `state.json` is not one that sluice has written.");
    }
  }
}
