package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A name without catalog and schema is looked for in the pipeline. */
public final class ExternalAlmostOwn implements Project {

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

    var a =
        silver("a")
            .from(
                readStream(orders)
                    .join(read(external("order")), "customer_id")) // <- external.similar
            .build();

    return bundle("external_almost_own")
        .add(
            pipeline("external_almost_own")
                .publishTo("main", "external_almost_own")
                .compute(serverless())
                .add(orders, a)
                .build())
        .build();
  }
}
