package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A pipeline reads what another publishes. */
public final class TwoPipelines implements Project {

  record Order(
      Long orderId,
      Long customerId,
      String status,
      @Decimal(precision = 10, scale = 2) BigDecimal amount,
      Integer quantity,
      Instant orderedAt) {}

  @Override
  public Bundle define() {
    var raw =
        bronze("raw")
            .from(readStream(autoLoader(JSON, "/Volumes/a/b/c").schema(Order.class)))
            .build();
    var sums =
        gold("sums")
            .from(read(raw).groupBy("status").agg(F.sum(col(Order::amount)).as("amount")))
            .build();
    return bundle("two")
        .add(pipeline("ingest").publishTo("main", "ingest").compute(serverless()).add(raw).build())
        .add(pipeline("report").publishTo("main", "report").compute(serverless()).add(sums).build())
        .build();
  }
}
