package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** Subqueries in `WHERE`, in the select list and in `FROM`. */
public final class Subqueries implements Project {

  record Order(
      Long orderId,
      Long customerId,
      String status,
      @Decimal(precision = 10, scale = 2) BigDecimal amount,
      Integer quantity,
      Instant orderedAt) {}

  record Customer(Long customerId, String name, String email, Integer age, String country) {}

  @Override
  public Bundle define() {
    var orders =
        bronze("orders")
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/orders").schema(Order.class)))
            .build();

    var customers =
        bronze("customers")
            .from(
                read(files(CSV.header(), "/Volumes/shop/landing/customers").schema(Customer.class)))
            .build();

    var q =
        gold("q")
            .from(
                sqlQuery(
                    "SELECT o.order_id, (SELECT max(c.name) FROM {c} c WHERE c.customer_id ="
                        + " o.customer_id) AS name, t.n FROM {o} o CROSS JOIN (SELECT count(*) AS n"
                        + " FROM {o}) t WHERE o.customer_id IN (SELECT customer_id FROM {c} WHERE"
                        + " country = 'DE') AND EXISTS (SELECT 1 FROM {c} x WHERE x.customer_id ="
                        + " o.customer_id AND x.age > 18)",
                    Map.of("o", read(orders), "c", read(customers))))
            .build();

    return bundle("subqueries")
        .add(
            pipeline("subqueries")
                .publishTo("main", "subqueries")
                .compute(serverless())
                .add(orders, customers, q)
                .build())
        .build();
  }
}
