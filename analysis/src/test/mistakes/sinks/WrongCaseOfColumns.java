package mistakes.sinks;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** The whole row, without a message. */
public final class WrongCaseOfColumns implements Project {

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
                        .withColumn( // <- sink.kafka-value
                            "message", F.to_json(F.struct(col("order_id"))))))
            .build();

    return bundle("wrong_case_of_columns")
        .add(
            pipeline("wrong_case_of_columns")
                .publishTo("main", "wrong_case_of_columns")
                .compute(serverless())
                .add(orders, sent)
                .build())
        .build();
  }
}
