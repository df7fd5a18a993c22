package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** What goes to Kafka has no `value`. */
public final class KafkaSinkWithoutValue implements Project {

  record Order(
      Long orderId,
      Long customerId,
      String status,
      @Decimal(precision = 10, scale = 2) BigDecimal amount,
      Integer quantity,
      Instant orderedAt) {}

  @Override
  public Bundle define() {
    var orders =
        bronze("orders")
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/orders").schema(Order.class)))
            .build();

    var sink =
        kafkaSink("alerts", "broker:9092")
            .topic("alerts")
            .fedBy(
                appendFlow(
                    "to_kafka",
                    readStream(orders).select("order_id", "amount"))) // <- sink.kafka-value
            .build();

    return bundle("kafka_sink_without_value")
        .add(
            pipeline("kafka_sink_without_value")
                .publishTo("main", "kafka_sink_without_value")
                .compute(serverless())
                .add(orders, sink)
                .build())
        .build();
  }
}
