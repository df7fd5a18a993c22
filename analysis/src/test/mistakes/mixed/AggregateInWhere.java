package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** An aggregate in `WHERE`. */
public final class AggregateInWhere implements Project {

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
                sqlQuery( // <- aggregate.misplaced
                    "SELECT customer_id FROM {o} WHERE sum(amount) > 100 GROUP BY customer_id",
                    Map.of("o", read(orders))))
            .build();

    return bundle("aggregate_in_where")
        .add(
            pipeline("aggregate_in_where")
                .publishTo("main", "aggregate_in_where")
                .compute(serverless())
                .add(orders, a)
                .build())
        .build();
  }
}
