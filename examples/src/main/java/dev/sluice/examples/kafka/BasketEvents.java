package dev.sluice.examples.kafka;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import dev.sluice.model.Text;
import java.time.Instant;
import java.util.List;

/** JSON from Kafka, unpacked to rows, and alerts back to Kafka. */
public final class BasketEvents implements Project {

  record Item(String sku, Integer quantity, Double price) {}

  record Basket(String basketId, String customerId, List<Item> items, Instant changedAt) {}

  private static final String BROKERS = "broker-1:9093,broker-2:9093";

  /** The password never stands in a file: it is looked up where the pipeline runs. */
  private static final Text LOGIN =
      text(
          "kafkashaded.org.apache.kafka.common.security.plain.PlainLoginModule required"
              + " username=\"pipeline\" password=\"",
          secret("kafka", "password"),
          "\";");

  @Override
  public Bundle define() {
    var messages =
        bronze("basket_messages")
            .from(
                readStream(
                        kafka(BROKERS)
                            .subscribe("baskets")
                            .startingOffsets("earliest")
                            .securityProtocol("SASL_SSL")
                            .saslMechanism("PLAIN")
                            .saslJaasConfig(LOGIN))
                    .select(
                        col("key").cast(STRING).as("message_key"),
                        F.from_json(col("value").cast(STRING), Basket.class).as("basket"),
                        col("timestamp").as("received_at")))
            .comment("Baskets as they come from Kafka")
            .resetAllowed(false)
            .build();

    var items =
        silver("basket_items")
            .from(
                readStream(messages)
                    .select(star(col("basket")), col("received_at"))
                    .withColumn("item", F.explode(col(Basket::items)))
                    .select(
                        col(Basket::basketId),
                        col(Basket::customerId),
                        star(col("item")),
                        col(Basket::changedAt),
                        col("received_at")))
            .comment("One row an item of a basket")
            .expectOrDrop("has_quantity", col(Item::quantity).gt(0))
            .build();

    var alerts =
        kafkaSink("large_baskets", BROKERS)
            .topic("large-baskets")
            .securityProtocol("SASL_SSL")
            .saslMechanism("PLAIN")
            .saslJaasConfig(LOGIN)
            .fedBy(
                appendFlow(
                    "large_baskets_to_kafka",
                    readStream(items)
                        .where(col(Item::quantity).multiply(col(Item::price)).gt(1000))
                        .select(
                            col(Basket::basketId).as("key"),
                            F.to_json(F.struct(star())).as("value"))))
            .build();

    return bundle("baskets")
        .add(
            pipeline("basket_events")
                .publishTo("shop", "baskets")
                .compute(serverless())
                .continuous()
                .add(messages, items, alerts)
                .build())
        .build();
  }
}
