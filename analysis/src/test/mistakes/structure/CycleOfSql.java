package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** SQL text reads what reads it. */
public final class CycleOfSql implements Project {

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
        bronze("orders") // <- dataset.unread
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/orders").schema(Order.class)))
            .build();

    var a =
        gold("first")
            .from(sqlQuery("SELECT order_id FROM main.cycle_of_sql.second")) // <- sql.own-dataset
            .build();
    var b = gold("second").from(sqlQuery("SELECT * FROM {a}", Map.of("a", read(a)))).build();

    return bundle("cycle_of_sql")
        .add(
            pipeline("cycle_of_sql")
                .publishTo("main", "cycle_of_sql")
                .compute(serverless())
                .add(orders, a, b)
                .build())
        .build();
  }
}
