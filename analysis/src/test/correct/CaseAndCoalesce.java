package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** Branches of one type, NULLs in branches, nested conditions. */
public final class CaseAndCoalesce implements Project {

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
                    .withColumn(
                        "size",
                        when(col(Order::amount).gt(1000), "large")
                            .when(col(Order::amount).gt(100), "medium")
                            .otherwise("small"))
                    .withColumn("net", F.coalesce(col(Order::amount), lit(0)))
                    .withColumn(
                        "label", expr("CASE status WHEN 'new' THEN 'N' WHEN 'paid' THEN NULL END"))
                    .withColumn("safe", expr("try_divide(amount, nullif(quantity, 0))")))
            .expect("size", "size IN ('small', 'medium', 'large')")
            .build();

    return bundle("case_and_coalesce")
        .add(
            pipeline("case_and_coalesce")
                .publishTo("main", "case_and_coalesce")
                .compute(serverless())
                .add(orders, a)
                .build())
        .build();
  }
}
