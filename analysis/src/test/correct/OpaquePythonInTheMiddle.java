package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** Python that says nothing of its columns: nothing behind it can be wrong. */
public final class OpaquePythonInTheMiddle implements Project {

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

    var scored =
        silver("scored")
            .from(
                pythonSource("score", "def score(orders):\n    return orders\n")
                    .inputs(read(orders))
                    .unchecked())
            .build();
    var best =
        gold("best")
            .from(
                read(scored)
                    .where(col("score").gt(0.5))
                    .groupBy(col("segment"))
                    .agg(
                        F.avg(col("score")).as("score"),
                        F.count_distinct(col("order_id")).as("orders")))
            .expect("score in range", "score BETWEEN 0 AND 1")
            .build();

    return bundle("opaque_python_in_the_middle")
        .add(
            pipeline("opaque_python_in_the_middle")
                .publishTo("main", "opaque_python_in_the_middle")
                .compute(serverless())
                .add(orders, scored, best)
                .build())
        .build();
  }
}
