package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** `IN` with a subquery of two columns. */
public final class SubqueryOfTwoColumns implements Project {

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

    var a =
        gold("a")
            .from(
                sqlQuery( // <- types.mismatch
                    "SELECT * FROM {o} WHERE customer_id IN (SELECT customer_id, name FROM {c})",
                    Map.of("o", read(orders), "c", read(customers))))
            .build();

    return bundle("subquery_of_two_columns")
        .add(
            pipeline("subquery_of_two_columns")
                .publishTo("main", "subquery_of_two_columns")
                .compute(serverless())
                .add(orders, customers, a)
                .build())
        .build();
  }
}
