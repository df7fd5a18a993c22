package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** Sorted by a column that the select list does not have, and neither its input. */
public final class OrderByOfUnknown implements Project {

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
                read(orders)
                    .select("order_id", "amount")
                    .orderBy(col("total").desc())) // <- columns.unresolved
            .build();

    return bundle("order_by_of_unknown")
        .add(
            pipeline("order_by_of_unknown")
                .publishTo("main", "order_by_of_unknown")
                .compute(serverless())
                .add(orders, a)
                .build())
        .build();
  }
}
