package mistakes.materialized;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** An aggregate of an aggregate. */
public final class CountOfCounts implements Project {

  record Order(Long orderId, Long customerId, String status, Double amount, Instant orderedAt) {}

  @Override
  public Bundle define() {
    var orders =
        bronze("orders")
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/orders").schema(Order.class)))
            .build();

    var result =
        gold("report")
            .from(
                read(orders)
                    .groupBy("customer_id")
                    .agg(F.count("order_id").as("orders")) // <- materialized-view.not-incremental
                    .groupBy("orders")
                    .count())
            .refreshPolicy(INCREMENTAL)
            .build();

    return bundle("count_of_counts")
        .add(
            pipeline("count_of_counts")
                .publishTo("main", "count_of_counts")
                .compute(serverless())
                .preview()
                .add(orders, result)
                .build())
        .build();
  }
}
