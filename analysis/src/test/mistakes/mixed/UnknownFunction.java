package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A function of another database. */
public final class UnknownFunction implements Project {

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
            .from(
                readStream(orders)
                    .withColumn("net", expr("isnil(amount, 0)"))) // <- functions.unknown
            .build();

    return bundle("unknown_function")
        .add(
            pipeline("unknown_function")
                .publishTo("main", "unknown_function")
                .compute(serverless())
                .add(orders, a)
                .build())
        .build();
  }
}
