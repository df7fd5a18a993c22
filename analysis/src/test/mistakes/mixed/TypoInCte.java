package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** A misspelt column inside a CTE. */
public final class TypoInCte implements Project {

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
                sqlQuery( // <- columns.unresolved
"""
WITH paid AS (
  SELECT customer_id, amout FROM {orders} WHERE status = 'paid'
)
SELECT customer_id, sum(amout) AS total FROM paid GROUP BY customer_id
""",
                    Map.of("orders", read(orders))))
            .build();

    return bundle("typo_in_cte")
        .add(
            pipeline("typo_in_cte")
                .publishTo("main", "typo_in_cte")
                .compute(serverless())
                .add(orders, a)
                .build())
        .build();
  }
}
