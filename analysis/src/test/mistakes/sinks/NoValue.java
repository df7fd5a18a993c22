package mistakes.sinks;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** No message. */
public final class NoValue implements Project {

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
                    "send", readStream(orders).select("order_id", "status"))) // <- sink.kafka-value
            .build();

    return bundle("no_value")
        .add(
            pipeline("no_value")
                .publishTo("main", "no_value")
                .compute(serverless())
                .add(orders, sent)
                .build())
        .build();
  }
}
