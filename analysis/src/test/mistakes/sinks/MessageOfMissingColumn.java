package mistakes.sinks;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A message of a column that is not there. */
public final class MessageOfMissingColumn implements Project {

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
                        .select(
                            F.to_json(F.struct(col("orderid"))) // <- columns.unresolved
                                .as("value"))))
            .build();

    return bundle("message_of_missing_column")
        .add(
            pipeline("message_of_missing_column")
                .publishTo("main", "message_of_missing_column")
                .compute(serverless())
                .add(orders, sent)
                .build())
        .build();
  }
}
