package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** A column of a select list used further right in it. */
public final class LateralColumnAlias implements Project {

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

    var net =
        silver("net")
            .from(
                sqlQuery(
                    "SELECT order_id, amount * quantity AS gross, gross / 1.19 AS net, gross - net"
                        + " AS tax FROM {o}",
                    Map.of("o", read(orders))))
            .build();
    var expr =
        silver("net_java")
            .from(
                readStream(orders)
                    .selectExpr("order_id", "amount * 2 AS twice", "twice + 1 AS more"))
            .build();

    return bundle("lateral_column_alias")
        .add(
            pipeline("lateral_column_alias")
                .publishTo("main", "lateral_column_alias")
                .compute(serverless())
                .add(orders, net, expr)
                .build())
        .build();
  }
}
