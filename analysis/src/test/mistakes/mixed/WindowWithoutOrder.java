package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.dsl.Window;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A rank needs an order. */
public final class WindowWithoutOrder implements Project {

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
                    .withColumn( // <- windows.misplaced
                        "n",
                        F.row_number()
                            .over(Window.partitionBy("customer_id"))))
            .build();

    return bundle("window_without_order")
        .add(
            pipeline("window_without_order")
                .publishTo("main", "window_without_order")
                .compute(serverless())
                .add(orders, a)
                .build())
        .build();
  }
}
