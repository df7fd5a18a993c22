package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.Map;

/** An order that no table keeps. */
public final class SortedStream implements Project {

  record Order(Long orderId, Long customerId, String status, Double amount, Instant orderedAt) {}

  @Override
  public Bundle define() {
    var orders =
        bronze("orders")
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/orders").schema(Order.class)))
            .build();

    var result =
        silver("orders_sorted")
            .from(
                sqlStream( // <- stream.sort
                    "SELECT * FROM STREAM {orders} ORDER BY ordered_at",
                    Map.of("orders", readStream(orders))))
            .build();

    return bundle("sorted_stream")
        .add(
            pipeline("sorted_stream")
                .publishTo("main", "sorted_stream")
                .compute(serverless())
                .add(orders, result)
                .build())
        .build();
  }
}
