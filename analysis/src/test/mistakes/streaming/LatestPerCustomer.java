package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.Map;

/** ROW_NUMBER over a stream. */
public final class LatestPerCustomer implements Project {

  record Order(Long orderId, Long customerId, String status, Double amount, Instant orderedAt) {}

  @Override
  public Bundle define() {
    var orders =
        bronze("orders")
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/orders").schema(Order.class)))
            .build();

    var result =
        silver("latest_orders")
            .from(
                sqlStream( // <- stream.window-function
                    """
                    SELECT *, row_number() OVER (PARTITION BY customer_id ORDER BY ordered_at DESC) AS n
                    FROM STREAM {orders}\
                    """,
                    Map.of("orders", readStream(orders))))
            .build();

    return bundle("latest_per_customer")
        .add(
            pipeline("latest_per_customer")
                .publishTo("main", "latest_per_customer")
                .compute(serverless())
                .add(orders, result)
                .build())
        .build();
  }
}
