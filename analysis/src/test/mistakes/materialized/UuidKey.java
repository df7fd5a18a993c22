package mistakes.materialized;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A key that is another one each time. */
public final class UuidKey implements Project {

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
                    .withColumn("id", expr("uuid()"))) // <- materialized-view.not-incremental
            .refreshPolicy(INCREMENTAL)
            .build();

    return bundle("uuid_key")
        .add(
            pipeline("uuid_key")
                .publishTo("main", "uuid_key")
                .compute(serverless())
                .preview()
                .add(orders, result)
                .build())
        .build();
  }
}
