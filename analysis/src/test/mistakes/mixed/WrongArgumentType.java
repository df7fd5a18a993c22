package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** Text where a date function wants a date. */
public final class WrongArgumentType implements Project {

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
                    .withColumn("due", expr("date_add(ordered_at, 'month')"))) // <- types.literal
            .build();

    return bundle("wrong_argument_type")
        .add(
            pipeline("wrong_argument_type")
                .publishTo("main", "wrong_argument_type")
                .compute(serverless())
                .add(orders, a)
                .build())
        .build();
  }
}
