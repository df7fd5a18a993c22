package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** `QUALIFY` filters by a window function, also by its alias. */
public final class Qualify implements Project {

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

    var latest =
        silver("latest")
            .from(
                sqlQuery(
                    "SELECT order_id, status, ordered_at FROM {orders} QUALIFY row_number() OVER"
                        + " (PARTITION BY order_id ORDER BY ordered_at DESC) = 1",
                    Map.of("orders", read(orders))))
            .build();
    var second =
        silver("second")
            .from(
                sqlQuery(
                    "SELECT customer_id, order_id, dense_rank() OVER (PARTITION BY customer_id"
                        + " ORDER BY ordered_at) AS nth FROM {orders} QUALIFY nth = 2",
                    Map.of("orders", read(orders))))
            .build();

    return bundle("qualify")
        .add(
            pipeline("qualify")
                .publishTo("main", "qualify")
                .compute(serverless())
                .add(orders, latest, second)
                .build())
        .build();
  }
}
