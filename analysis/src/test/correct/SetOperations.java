package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** Intersections, differences and values. */
public final class SetOperations implements Project {

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
                    "(SELECT customer_id FROM {o} EXCEPT SELECT customer_id FROM {c}) UNION ALL"
                        + " SELECT * FROM VALUES (1L), (2L) AS t(customer_id) INTERSECT SELECT"
                        + " customer_id FROM {o}",
                    Map.of("o", read(orders), "c", read(customers))))
            .build();

    return bundle("set_operations")
        .add(
            pipeline("set_operations")
                .publishTo("main", "set_operations")
                .compute(serverless())
                .add(orders, customers, q)
                .build())
        .build();
  }
}
