package mistakes.sinks;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A struct for a message. */
public final class ValueIsStruct implements Project {

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
                            F.struct(col("order_id"), col("status")).as("value"))))
            .build();

    return bundle("value_is_struct")
        .add(
            pipeline("value_is_struct")
                .publishTo("main", "value_is_struct")
                .compute(serverless())
                .add(orders, sent)
                .build())
        .build();
  }
}
