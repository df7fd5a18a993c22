package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** The name of a CTE is misspelt, so it is taken for a table. */
public final class UnknownCte implements Project {

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
        gold("a")
            .from(
                sqlQuery( // <- sql.unknown-table
                    "WITH paid AS (SELECT customer_id FROM {o}) SELECT * FROM payed",
                    Map.of("o", read(orders))))
            .build();

    return bundle("unknown_cte")
        .add(
            pipeline("unknown_cte")
                .publishTo("main", "unknown_cte")
                .compute(serverless())
                .add(orders, a)
                .build())
        .build();
  }
}
