package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A materialized view reads a streaming table at rest. */
public final class ViewReadsStreamingTable implements Project {

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

    var byStatus =
        gold("by_status")
            .from(
                read(orders)
                    .groupBy(col(Order::status))
                    .agg(F.sum(col(Order::amount)).as("amount")))
            .build();

    return bundle("view_reads_streaming_table")
        .add(
            pipeline("view_reads_streaming_table")
                .publishTo("main", "view_reads_streaming_table")
                .compute(serverless())
                .add(orders, byStatus)
                .build())
        .build();
  }
}
