package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** Two sides with different numbers of columns. */
public final class UnionOfDifferentWidths implements Project {

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
                    .union(read(orders).select("order_id"))) // <- columns.union
            .build();

    return bundle("union_of_different_widths")
        .add(
            pipeline("union_of_different_widths")
                .publishTo("main", "union_of_different_widths")
                .compute(serverless())
                .add(orders, a)
                .build())
        .build();
  }
}
