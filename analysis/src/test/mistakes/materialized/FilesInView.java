package mistakes.materialized;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A view over files. */
public final class FilesInView implements Project {

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
                    .join(
                        read( // <- materialized-view.not-incremental
                            files(CSV, "/Volumes/shop/rates").schema("status STRING, rate DOUBLE")),
                        "status"))
            .refreshPolicy(INCREMENTAL)
            .build();

    return bundle("files_in_view")
        .add(
            pipeline("files_in_view")
                .publishTo("main", "files_in_view")
                .compute(serverless())
                .preview()
                .add(orders, result)
                .build())
        .build();
  }
}
