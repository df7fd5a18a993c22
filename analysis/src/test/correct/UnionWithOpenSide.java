package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** One side of a union has columns that nobody knows. */
public final class UnionWithOpenSide implements Project {

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

    var other =
        view("other_shop")
            .from(
                readStream(
                    autoLoader(JSON, "/Volumes/b/landing/orders")
                        .schemaHints("order_id BIGINT, amount DECIMAL(10,2)")))
            .build();
    var all =
        silver("all_orders").from(readStream(orders).unionByName(readStream(other), true)).build();
    var both =
        silver("some_columns")
            .from(
                readStream(orders)
                    .select("order_id", "amount")
                    .unionByName(readStream(other).select("order_id", "amount")))
            .build();

    return bundle("union_with_open_side")
        .add(
            pipeline("union_with_open_side")
                .publishTo("main", "union_with_open_side")
                .compute(serverless())
                .add(orders, other, all, both)
                .build())
        .build();
  }
}
