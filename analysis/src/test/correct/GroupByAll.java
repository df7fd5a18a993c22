package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** SQL finds the groups itself. */
public final class GroupByAll implements Project {

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

    var byDay =
        gold("by_day")
            .from(
                sqlQuery(
                    "SELECT date(ordered_at) AS day, status, sum(amount) AS amount, count(*) AS n"
                        + " FROM {orders} GROUP BY ALL ORDER BY ALL",
                    Map.of("orders", read(orders))))
            .build();

    return bundle("group_by_all")
        .add(
            pipeline("group_by_all")
                .publishTo("main", "group_by_all")
                .compute(serverless())
                .add(orders, byDay)
                .build())
        .build();
  }
}
