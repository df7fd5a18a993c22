package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A number where a condition is asked for. */
public final class ConditionIsNumber implements Project {

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

    var a = silver("a").from(readStream(orders).where("quantity")).build(); // <- types.not-boolean

    return bundle("condition_is_number")
        .add(
            pipeline("condition_is_number")
                .publishTo("main", "condition_is_number")
                .compute(serverless())
                .add(orders, a)
                .build())
        .build();
  }
}
