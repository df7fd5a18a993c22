package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A blank in the name of a table. */
public final class BlankInName implements Project {

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

    var a = silver("clean orders").from(readStream(orders)).build(); // <- dataset.illegal-name

    return bundle("blank_in_name")
        .add(
            pipeline("blank_in_name")
                .publishTo("main", "blank_in_name")
                .compute(serverless())
                .add(orders, a)
                .build())
        .build();
  }
}
