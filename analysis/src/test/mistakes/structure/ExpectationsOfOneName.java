package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** Two rules with one name. */
public final class ExpectationsOfOneName implements Project {

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
            .from(readStream(orders))
            .expect("valid", "amount > 0")
            .expect("valid", "quantity > 0") // <- expectation.duplicate
            .build();

    return bundle("expectations_of_one_name")
        .add(
            pipeline("expectations_of_one_name")
                .publishTo("main", "expectations_of_one_name")
                .compute(serverless())
                .add(orders, a)
                .build())
        .build();
  }
}
