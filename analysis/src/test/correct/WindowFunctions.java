package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.dsl.Window;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** Ranks, running sums, values of the row before. */
public final class WindowFunctions implements Project {

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

    var w = Window.partitionBy(col(Order::customerId)).orderBy(col(Order::orderedAt));
    var a =
        gold("a")
            .from(
                read(orders)
                    .withColumn("nth", F.row_number().over(w))
                    .withColumn("before", F.lag(col(Order::amount), 1).over(w))
                    .withColumn(
                        "running",
                        F.sum(col(Order::amount))
                            .over(w.rowsBetween(Window.unboundedPreceding, Window.currentRow)))
                    .where(col("nth").gt(1)))
            .build();
    var b =
        gold("b")
            .from(
                sqlQuery(
                    "SELECT *, avg(amount) OVER w AS usual, first_value(status) OVER w AS first"
                        + " FROM {o} WINDOW w AS (PARTITION BY customer_id ORDER BY ordered_at"
                        + " RANGE BETWEEN INTERVAL 7 DAYS PRECEDING AND CURRENT ROW)",
                    Map.of("o", read(orders))))
            .build();

    return bundle("window_functions")
        .add(
            pipeline("window_functions")
                .publishTo("main", "window_functions")
                .compute(serverless())
                .add(orders, a, b)
                .build())
        .build();
  }
}
