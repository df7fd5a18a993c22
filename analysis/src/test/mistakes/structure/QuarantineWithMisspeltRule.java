package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A rule of a quarantine names a column that is not there. */
public final class QuarantineWithMisspeltRule implements Project {

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

    var split =
        quarantine("clean_orders", readStream(orders))
            .expect("has id", "id IS NOT NULL") // <- columns.unresolved
            .build();

    return bundle("quarantine_with_misspelt_rule")
        .add(
            pipeline("quarantine_with_misspelt_rule")
                .publishTo("main", "quarantine_with_misspelt_rule")
                .compute(serverless())
                .add(orders, split.valid(), split.quarantined())
                .build())
        .build();
  }
}
