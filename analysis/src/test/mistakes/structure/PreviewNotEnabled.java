package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A batch sink without accepting that it is in preview. */
public final class PreviewNotEnabled implements Project {

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
        foreachBatchSink( // <- preview.not-enabled
                "to_crm",
                pythonSource(
                    "send", "def send(batch, batch_id):\n    pass\n"))
            .fedBy(appendFlow("orders_to_crm", readStream(orders)))
            .build();

    return bundle("preview_not_enabled")
        .add(
            pipeline("preview_not_enabled")
                .publishTo("main", "preview_not_enabled")
                .compute(serverless())
                .add(orders, sink)
                .build())
        .build();
  }
}
