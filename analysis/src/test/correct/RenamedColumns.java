package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** Renamed, dropped and replaced columns are used by their new names. */
public final class RenamedColumns implements Project {

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
                    .withColumnRenamed("order_id", "id")
                    .withColumnsRenamed(Map.of("ordered_at", "at", "status", "state"))
                    .drop("quantity")
                    .select("id", "at", "state", "amount"))
            .expect("id", "id IS NOT NULL")
            .build();
    var b =
        gold("b")
            .from(
                read(a)
                    .withColumn("at", F.to_date(col("at")))
                    .groupBy("at")
                    .agg(F.sum(col("amount")).as("amount")))
            .build();

    return bundle("renamed_columns")
        .add(
            pipeline("renamed_columns")
                .publishTo("main", "renamed_columns")
                .compute(serverless())
                .add(orders, a, b)
                .build())
        .build();
  }
}
