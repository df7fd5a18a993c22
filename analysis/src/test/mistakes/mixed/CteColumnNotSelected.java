package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** The CTE does not select what the query uses. */
public final class CteColumnNotSelected implements Project {

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
                    "WITH paid AS (SELECT customer_id, amount FROM {o} WHERE status = 'paid')"
                        + " SELECT customer_id, quantity FROM paid",
                    Map.of("o", read(orders))))
            .build();

    return bundle("cte_column_not_selected")
        .add(
            pipeline("cte_column_not_selected")
                .publishTo("main", "cte_column_not_selected")
                .compute(serverless())
                .add(orders, a)
                .build())
        .build();
  }
}
