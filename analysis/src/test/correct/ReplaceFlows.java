package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** Rows of some days are replaced. */
public final class ReplaceFlows implements Project {

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
            .fedBy(
                replaceWhere(
                    read(orders).withColumn("day", F.to_date(col(Order::orderedAt))),
                    "day >= DATE'2025-01-01'"))
            .build();
    return bundle("replace_flows")
        .add(
            pipeline("replace_flows")
                .publishTo("main", "replace_flows")
                .compute(serverless())
                .preview()
                .add(orders, a)
                .build())
        .build();
  }
}
