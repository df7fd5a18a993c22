package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** Batches go to a function of the user's. */
public final class ForeachBatchSink implements Project {

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

    var sink =
        foreachBatchSink("to_crm", pythonSource("send", "def send(batch, batch_id):\n    pass\n"))
            .fedBy(
                appendFlow("orders_to_crm", readStream(orders).where(col(Order::amount).gt(100))))
            .build();
    return bundle("sinks")
        .add(
            pipeline("sinks")
                .publishTo("main", "shop")
                .compute(serverless())
                .preview()
                .add(orders, sink)
                .build())
        .build();
  }
}
