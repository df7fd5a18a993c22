package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** Names of expectations are text: blanks, dots and umlauts may stand in them. */
public final class ExpectationNamesWithBlanks implements Project {

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

    var clean =
        silver("clean")
            .from(readStream(orders))
            .expect("amount is there", "amount IS NOT NULL")
            .expectOrDrop("status: known, please", "status IN ('new', 'paid', 'sent')")
            .expect("größer 0", col(Order::quantity).gt(0))
            .build();

    return bundle("expectation_names_with_blanks")
        .add(
            pipeline("expectation_names_with_blanks")
                .publishTo("main", "expectation_names_with_blanks")
                .compute(serverless())
                .add(orders, clean)
                .build())
        .build();
  }
}
