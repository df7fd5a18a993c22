package mistakes.materialized;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.dsl.Window;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A rank over all rows. */
public final class WindowOverAll implements Project {

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
                    .withColumn( // <- materialized-view.not-incremental
                        "rank", F.rank().over(Window.orderBy("amount"))))
            .refreshPolicy(INCREMENTAL)
            .build();

    return bundle("window_over_all")
        .add(
            pipeline("window_over_all")
                .publishTo("main", "window_over_all")
                .compute(serverless())
                .preview()
                .add(orders, result)
                .build())
        .build();
  }
}
