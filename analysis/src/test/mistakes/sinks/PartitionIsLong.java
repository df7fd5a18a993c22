package mistakes.sinks;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A BIGINT for a partition. */
public final class PartitionIsLong implements Project {

  record Order(Long orderId, Long customerId, String status, Double amount, Instant orderedAt) {}

  @Override
  public Bundle define() {
    var orders =
        bronze("orders")
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/orders").schema(Order.class)))
            .build();

    var sent =
        kafkaSink("sent", "broker:9092")
            .topic("orders")
            .fedBy(
                appendFlow(
                    "send",
                    readStream(orders)
                        .select( // <- sink.kafka-types
                            col("customer_id").as("partition"), col("status").as("value"))))
            .build();

    return bundle("partition_is_long")
        .add(
            pipeline("partition_is_long")
                .publishTo("main", "partition_is_long")
                .compute(serverless())
                .add(orders, sent)
                .build())
        .build();
  }
}
