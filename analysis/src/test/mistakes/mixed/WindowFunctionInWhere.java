package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A window function in `WHERE`. */
public final class WindowFunctionInWhere implements Project {

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
                    .where( // <- windows.misplaced
                        "row_number() OVER (PARTITION BY order_id ORDER BY ordered_at) = 1")) // <-
                                                                                              // windows.misplaced
            .build();

    return bundle("window_function_in_where")
        .add(
            pipeline("window_function_in_where")
                .publishTo("main", "window_function_in_where")
                .compute(serverless())
                .add(orders, a)
                .build())
        .build();
  }
}
