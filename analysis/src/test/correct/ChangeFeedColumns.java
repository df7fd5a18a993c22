package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A change feed has three more columns. */
public final class ChangeFeedColumns implements Project {

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

    var copy = silver("orders_copy").from(readStream(orders)).changeDataFeed().build();
    var feed =
        silver("order_changes")
            .from(
                readStream(dataset(copy).readChangeFeed())
                    .where(col("_change_type").ne("update_preimage"))
                    .select(star(), col("_commit_version").as("version")))
            .build();

    return bundle("change_feed_columns")
        .add(
            pipeline("change_feed_columns")
                .publishTo("main", "change_feed_columns")
                .compute(serverless())
                .add(orders, copy, feed)
                .build())
        .build();
  }
}
