package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** SQL groups by a position, by an alias and with `HAVING`; rollups too. */
public final class GroupByAlias implements Project {

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
                sqlQuery(
                    "SELECT year(ordered_at) AS y, status, sum(amount) AS s FROM {o} GROUP BY y, 2"
                        + " HAVING s > 100 ORDER BY s DESC",
                    Map.of("o", read(orders))))
            .build();
    var b =
        gold("b")
            .from(
                sqlQuery(
                    "SELECT status, customer_id, grouping_id() AS level, sum(amount) AS s FROM {o}"
                        + " GROUP BY ROLLUP (status, customer_id)",
                    Map.of("o", read(orders))))
            .build();
    var c =
        gold("c")
            .from(
                sqlQuery(
                    "SELECT count(*) FILTER (WHERE status = 'paid') AS paid, count_if(amount > 3)"
                        + " AS large, any_value(status) AS one FROM {o}",
                    Map.of("o", read(orders))))
            .build();

    return bundle("group_by_alias")
        .add(
            pipeline("group_by_alias")
                .publishTo("main", "group_by_alias")
                .compute(serverless())
                .add(orders, a, b, c)
                .build())
        .build();
  }
}
