package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** Tables are clustered by columns of their queries, also by computed ones. */
public final class ClusteringByFields implements Project {

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

    var byDay =
        silver("by_day")
            .from(readStream(orders).withColumn("day", F.to_date(col(Order::orderedAt))))
            .layout(clusterBy("day", "customer_id"))
            .build();
    var auto =
        gold("auto")
            .from(read(orders).groupBy("status").count())
            .layout(clusterByAuto("status"))
            .build();
    var camel = gold("other_case").from(read(orders)).layout(clusterBy("Ordered_At")).build();

    return bundle("clustering_by_fields")
        .add(
            pipeline("clustering_by_fields")
                .publishTo("main", "clustering_by_fields")
                .compute(serverless())
                .add(orders, byDay, auto, camel)
                .build())
        .build();
  }
}
