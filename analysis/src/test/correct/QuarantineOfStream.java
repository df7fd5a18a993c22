package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** Rows that fail go elsewhere, and can be counted there by rule. */
public final class QuarantineOfStream implements Project {

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

    var split =
        quarantine("clean_orders", readStream(orders))
            .layer(SILVER)
            .expect("has id", col(Order::orderId).isNotNull())
            .expect("positive", "amount > 0")
            .build();
    var failures =
        gold("failures")
            .from(
                read(split.quarantined())
                    .select(F.explode(col("failed_rules")).as("rule"), col(Order::orderedAt))
                    .groupBy(col("rule"))
                    .agg(F.count(lit(1)).as("n"), F.max(col(Order::orderedAt)).as("last")))
            .build();

    return bundle("quarantine_of_stream")
        .add(
            pipeline("quarantine_of_stream")
                .publishTo("main", "quarantine_of_stream")
                .compute(serverless())
                .add(orders, split.valid(), split.quarantined(), failures)
                .build())
        .build();
  }
}
