package mistakes.materialized;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A strict policy that the query breaks. */
public final class StrictRandom implements Project {

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
            .refreshPolicy(INCREMENTAL_STRICT)
            .build();

    return bundle("strict_random")
        .add(
            pipeline("strict_random")
                .publishTo("main", "strict_random")
                .compute(serverless())
                .preview()
                .add(orders, result)
                .build())
        .build();
  }
}
