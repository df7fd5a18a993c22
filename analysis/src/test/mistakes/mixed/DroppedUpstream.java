package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A column was dropped that an expectation further down needs. */
public final class DroppedUpstream implements Project {

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

    var a = silver("a").from(readStream(orders).drop("quantity")).build();
    var b =
        silver("b")
            .from(readStream(a))
            .expectOrDrop("some", col(Order::quantity).gt(0)) // <- columns.unresolved
            .build();

    return bundle("dropped_upstream")
        .add(
            pipeline("dropped_upstream")
                .publishTo("main", "dropped_upstream")
                .compute(serverless())
                .add(orders, a, b)
                .build())
        .build();
  }
}
