package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Duration;
import java.time.Instant;

/** Distinct values per hour. */
public final class DistinctCustomers implements Project {

  record Order(Long orderId, Long customerId, String status, Double amount, Instant orderedAt) {}

  @Override
  public Bundle define() {
    var orders =
        bronze("orders")
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/orders").schema(Order.class)))
            .build();

    var result =
        gold("customers_per_hour")
            .from(
                readStream(orders)
                    .withWatermark("ordered_at", Duration.ofHours(2))
                    .groupBy(F.window(col("ordered_at"), "1 hour"))
                    .agg( // <- stream.distinct-aggregate
                        F.count_distinct(col("customer_id")).as("customers")))
            .build();

    return bundle("distinct_customers")
        .add(
            pipeline("distinct_customers")
                .publishTo("main", "distinct_customers")
                .compute(serverless())
                .add(orders, result)
                .build())
        .build();
  }
}
