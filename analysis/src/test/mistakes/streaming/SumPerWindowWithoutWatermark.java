package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A window of time, and no watermark. */
public final class SumPerWindowWithoutWatermark implements Project {

  record Order(Long orderId, Long customerId, String status, Double amount, Instant orderedAt) {}

  @Override
  public Bundle define() {
    var orders =
        bronze("orders")
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/orders").schema(Order.class)))
            .build();

    var result =
        gold("hourly_turnover")
            .from(
                readStream(orders)
                    .groupBy(F.window(col("ordered_at"), "1 hour"))
                    .agg(F.sum(col("amount")).as("turnover"))) // <- stream.aggregate
            .build();

    return bundle("sum_per_window_without_watermark")
        .add(
            pipeline("sum_per_window_without_watermark")
                .publishTo("main", "sum_per_window_without_watermark")
                .compute(serverless())
                .add(orders, result)
                .build())
        .build();
  }
}
