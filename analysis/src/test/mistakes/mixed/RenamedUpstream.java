package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A column was renamed upstream, and what reads it was forgotten. */
public final class RenamedUpstream implements Project {

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

    var a = silver("a").from(readStream(orders).withColumnRenamed("amount", "net_amount")).build();
    var b =
        gold("b")
            .from(
                read(a)
                    .groupBy("status")
                    .agg(F.sum(col(Order::amount)).as("amount"))) // <- columns.unresolved
            .build();

    return bundle("renamed_upstream")
        .add(
            pipeline("renamed_upstream")
                .publishTo("main", "renamed_upstream")
                .compute(serverless())
                .add(orders, a, b)
                .build())
        .build();
  }
}
