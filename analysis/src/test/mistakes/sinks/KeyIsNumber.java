package mistakes.sinks;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A number for a key. */
public final class KeyIsNumber implements Project {

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
                            col("order_id").as("key"), col("status").as("value"))))
            .build();

    return bundle("key_is_number")
        .add(
            pipeline("key_is_number")
                .publishTo("main", "key_is_number")
                .compute(serverless())
                .add(orders, sent)
                .build())
        .build();
  }
}
