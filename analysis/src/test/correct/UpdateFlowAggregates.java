package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** An update flow may aggregate without a watermark. */
public final class UpdateFlowAggregates implements Project {

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
        kafkaSink("totals", "broker:9092")
            .topic("totals")
            .fedBy(
                updateFlow(
                    "totals_to_kafka",
                    readStream(orders)
                        .groupBy(col(Order::customerId))
                        .agg(F.sum(col(Order::amount)).as("total"))
                        .select(
                            col(Order::customerId).cast(STRING).as("key"),
                            col("total").cast(STRING).as("value"))))
            .build();
    return bundle("sinks")
        .add(
            pipeline("sinks")
                .publishTo("main", "shop")
                .compute(serverless())
                .preview()
                .add(orders, sink)
                .build())
        .build();
  }
}
