package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A count per status, for ever. */
public final class CountWithoutWatermark implements Project {

  record Order(Long orderId, Long customerId, String status, Double amount, Instant orderedAt) {}

  @Override
  public Bundle define() {
    var orders =
        bronze("orders")
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/orders").schema(Order.class)))
            .build();

    var result =
        gold("orders_by_status")
            .from(readStream(orders).groupBy("status").count()) // <- stream.aggregate
            .build();

    return bundle("count_without_watermark")
        .add(
            pipeline("count_without_watermark")
                .publishTo("main", "count_without_watermark")
                .compute(serverless())
                .add(orders, result)
                .build())
        .build();
  }
}
