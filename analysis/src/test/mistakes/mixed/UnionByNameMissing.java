package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** One side lacks a column of the other. */
public final class UnionByNameMissing implements Project {

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
                    .unionByName(read(orders).select("order_id", "quantity"))) // <- columns.union
            .build();

    return bundle("union_by_name_missing")
        .add(
            pipeline("union_by_name_missing")
                .publishTo("main", "union_by_name_missing")
                .compute(serverless())
                .add(orders, a)
                .build())
        .build();
  }
}
