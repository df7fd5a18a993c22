package dev.sluice.conformance;

import static dev.sluice.dsl.Sluice.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.model.Bundle;
import dev.sluice.model.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The comparison itself: a pipeline written by hand is accepted, and each change in it is found.
 */
class RecorderTest {

  private static final String ORDERS =
      """
      from pyspark import pipelines as dp
      from pyspark.sql import functions as F

      catalog = spark.conf.get("shop.catalog")


      @dp.table(
          name="orders",
          comment="What was ordered",
          table_properties={"quality": "silver"},
          cluster_by=["day"],
      )
      @dp.expect_or_drop("has_id", "id IS NOT NULL AND amount > 0")
      def orders():
          return (
              spark.readStream.option("skipChangeCommits", "true")
              .table(f"{catalog}.landing.orders")
              .where((F.col("amount") > 1) | F.col("vip"))
              .select("id", F.col("name").cast("string").alias("name"), F.col("amount") - (F.col("tax") - 1))
          )


      dp.create_streaming_table(name="latest")
      dp.create_auto_cdc_flow(
          target="latest", source="orders", keys=["id"], sequence_by="ts", stored_as_scd_type=2
      )
      """;

  @TempDir Path folder;

  @Test
  void acceptsWhatSaysTheSame() throws IOException {
    compare(ORDERS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "What was ordered | What was sold",
        "silver | gold",
        "[\"day\"] | [\"week\"]",
        "expect_or_drop | expect",
        "AND amount | OR amount",
        "readStream | read",
        "skipChangeCommits | readChangeFeed",
        "(F.col(\"amount\") > 1) | F.col(\"amount\") > 1",
        "cast(\"string\") | cast(\"int\")",
        "(F.col(\"tax\") - 1) | F.col(\"tax\") - 1",
        "keys=[\"id\"] | keys=[\"ids\"]",
        "stored_as_scd_type=2 | stored_as_scd_type=1",
      })
  void findsEachChange(String from, String to) {
    assertThat(ORDERS).contains(from);
    assertThatThrownBy(() -> compare(ORDERS.replace(from, to))).isInstanceOf(AssertionError.class);
  }

  private void compare(String python) throws IOException {
    Path file = folder.resolve("orders.py");
    Files.writeString(file, python);
    Bundle bundle = shop();
    Recorder.compare(
        List.of(
            Trees.object(
                "id",
                "by hand",
                "files",
                List.of(file.toString()),
                "expected",
                Registrations.of(
                    BundleGraph.of(bundle), bundle.pipelines().get(0), Target.Mode.PRODUCTION))),
        folder);
  }

  private static Bundle shop() {
    var catalog = variable("catalog", "dev");
    var orders =
        silver("orders")
            .from(
                readStream(external(text(catalog, ".landing.orders")).skipChangeCommits())
                    .where(col("amount").gt(1).or(col("vip")))
                    .select(
                        col("id"),
                        col("name").cast(STRING).as("name"),
                        col("amount").minus(col("tax").minus(1))))
            .comment("What was ordered")
            .layout(clusterBy("day"))
            .expectOrDrop("has_id", col("id").isNotNull().and(col("amount").gt(0)))
            .build();
    var latest =
        streamingTable("latest")
            .fedBy(autoCdc(orders).keys("id").sequenceBy("ts").scd(type2()))
            .build();
    return bundle("shop").add(pipeline("orders").add(orders, latest).build()).build();
  }
}
