package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** Delta by name and by path, Kafka with key, value and topic. */
public final class Sinks implements Project {

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

    var delta =
        deltaSink("archive")
            .tableName("main.archive.orders")
            .fedBy(appendFlow("to_archive", readStream(orders)))
            .build();
    var kafka =
        kafkaSink("notices", "broker:9092")
            .fedBy(
                appendFlow(
                    "to_kafka",
                    readStream(orders)
                        .select(
                            F.concat(lit("orders-"), col(Order::status)).as("topic"),
                            col(Order::orderId).cast(STRING).as("key"),
                            F.to_json(F.struct(star())).as("value"))))
            .build();

    return bundle("sinks")
        .add(
            pipeline("sinks")
                .publishTo("main", "sinks")
                .compute(serverless())
                .add(orders, delta, kafka)
                .build())
        .build();
  }
}
