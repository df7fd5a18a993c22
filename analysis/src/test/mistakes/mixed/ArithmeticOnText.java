package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A timestamp is multiplied. */
public final class ArithmeticOnText implements Project {

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
        silver("a")
            .from(readStream(orders).withColumn("x", expr("ordered_at * 2"))) // <- types.mismatch
            .build();

    return bundle("arithmetic_on_text")
        .add(
            pipeline("arithmetic_on_text")
                .publishTo("main", "arithmetic_on_text")
                .compute(serverless())
                .add(orders, a)
                .build())
        .build();
  }
}
