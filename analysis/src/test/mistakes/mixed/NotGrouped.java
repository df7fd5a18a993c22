package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** A column that is neither grouped by nor aggregated. */
public final class NotGrouped implements Project {

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

    var a =
        gold("a")
            .from(
                sqlQuery( // <- aggregate.ungrouped
                    "SELECT customer_id, status, sum(amount) AS s FROM {o} GROUP BY customer_id",
                    Map.of("o", read(orders))))
            .build();

    return bundle("not_grouped")
        .add(
            pipeline("not_grouped")
                .publishTo("main", "not_grouped")
                .compute(serverless())
                .add(orders, a)
                .build())
        .build();
  }
}
