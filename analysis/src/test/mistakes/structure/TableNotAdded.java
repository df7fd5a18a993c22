package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A table is read and was never added to the pipeline. */
public final class TableNotAdded implements Project {

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
        bronze("orders") // <- dataset.unread
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/orders").schema(Order.class)))
            .build();

    var paid = silver("paid").from(readStream(orders).where(col(Order::status).eq("paid"))).build();
    var sums =
        gold("sums")
            .from(
                read(paid) // <- dataset.unknown
                    .groupBy("customer_id")
                    .agg(F.sum(col(Order::amount)).as("amount")))
            .build();

    return bundle("table_not_added")
        .add(
            pipeline("table_not_added")
                .publishTo("main", "table_not_added")
                .compute(serverless())
                .add(orders, sums)
                .build())
        .build();
  }
}
