package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** The rows that fail go nowhere. */
public final class QuarantineHalfAdded implements Project {

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

    var split =
        quarantine("clean_orders", readStream(orders))
            .expect("has id", "order_id IS NOT NULL")
            .build(); // <- open: the rows that fail the rules are kept nowhere
    var counts = gold("counts").from(read(split.valid()).groupBy("status").count()).build();

    return bundle("quarantine_half_added")
        .add(
            pipeline("quarantine_half_added")
                .publishTo("main", "quarantine_half_added")
                .compute(serverless())
                .add(orders, split.valid(), counts)
                .build())
        .build();
  }
}
