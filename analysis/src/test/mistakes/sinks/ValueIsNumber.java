package mistakes.sinks;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A number for a message. */
public final class ValueIsNumber implements Project {

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
                    readStream(orders).select(col("amount").as("value")))) // <- sink.kafka-types
            .build();

    return bundle("value_is_number")
        .add(
            pipeline("value_is_number")
                .publishTo("main", "value_is_number")
                .compute(serverless())
                .add(orders, sent)
                .build())
        .build();
  }
}
