package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A table of the pipeline is read by its full name. */
public final class OwnTableAsExternal implements Project {

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
            .from(readStream(external("main.own_table_as_external.orders"))) // <- external.internal
            .build();

    return bundle("own_table_as_external")
        .add(
            pipeline("own_table_as_external")
                .publishTo("main", "own_table_as_external")
                .compute(serverless())
                .add(orders, a)
                .build())
        .build();
  }
}
