package mistakes.materialized;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A random value in a view to be refreshed incrementally. */
public final class RandomColumn implements Project {

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
                read(orders).withColumn("bucket", F.rand())) // <- materialized-view.not-incremental
            .refreshPolicy(INCREMENTAL)
            .build();

    return bundle("random_column")
        .add(
            pipeline("random_column")
                .publishTo("main", "random_column")
                .compute(serverless())
                .preview()
                .add(orders, result)
                .build())
        .build();
  }
}
