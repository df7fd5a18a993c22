package mistakes.materialized;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.Map;

/** A subquery in a condition. */
public final class AboveAverage implements Project {

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
                sqlQuery( // <- materialized-view.not-incremental
                    "SELECT * FROM {orders} WHERE amount > (SELECT avg(amount) FROM {orders})",
                    Map.of("orders", read(orders))))
            .refreshPolicy(INCREMENTAL)
            .build();

    return bundle("above_average")
        .add(
            pipeline("above_average")
                .publishTo("main", "above_average")
                .compute(serverless())
                .preview()
                .add(orders, result)
                .build())
        .build();
  }
}
