package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** All columns get names of one form. */
public final class AllColumnsRenamed implements Project {

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
            .from(readStream(orders).select(allColumns().except("quantity").rename(prefix("o_"))))
            .build();
    var b =
        gold("b")
            .from(read(a).groupBy("o_status").agg(F.sum(col("o_amount")).as("amount")))
            .build();

    return bundle("all_columns_renamed")
        .add(
            pipeline("all_columns_renamed")
                .publishTo("main", "all_columns_renamed")
                .compute(serverless())
                .add(orders, a, b)
                .build())
        .build();
  }
}
