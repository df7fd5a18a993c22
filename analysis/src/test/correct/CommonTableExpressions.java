package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** Several CTEs, one on the other, with names like those of tables. */
public final class CommonTableExpressions implements Project {

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

    var top =
        gold("top")
            .from(
                sqlQuery(
                    """
                    WITH orders AS (SELECT customer_id, sum(amount) AS amount FROM {orders} WHERE status <> 'cancelled' GROUP BY customer_id),
                    ranked AS (SELECT o.*, rank() OVER (ORDER BY o.amount DESC) AS place FROM orders o)
                    SELECT c.name, r.amount, r.place
                    FROM ranked r JOIN {customers} c ON c.customer_id = r.customer_id
                    WHERE r.place <= 10
                    """,
                    Map.of("orders", read(orders), "customers", read(customers))))
            .build();

    return bundle("common_table_expressions")
        .add(
            pipeline("common_table_expressions")
                .publishTo("main", "common_table_expressions")
                .compute(serverless())
                .add(orders, customers, top)
                .build())
        .build();
  }
}
