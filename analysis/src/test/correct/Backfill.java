package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** What was before is read once, beside what streams in. */
public final class Backfill implements Project {

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

    var all =
        silver("all_orders")
            .fedBy(appendFlow("new_orders", readStream(orders)))
            .fedBy(
                appendFlowOnce(
                    "old_orders", read(external("archive.sales.orders").columns(Order.class))))
            .build();
    var open =
        silver("opaque_backfill")
            .fedBy(appendFlow("live", readStream(orders)))
            .fedBy(appendFlowOnce("older", read(external("archive.sales.older_orders"))))
            .build();

    return bundle("backfill")
        .add(
            pipeline("backfill")
                .publishTo("main", "backfill")
                .compute(serverless())
                .add(orders, all, open)
                .build())
        .build();
  }
}
