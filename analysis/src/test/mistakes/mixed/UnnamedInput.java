package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** The text names an input that was not given. */
public final class UnnamedInput implements Project {

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
                sqlQuery( // <- sql.placeholder
                    "SELECT * FROM {orders} o JOIN {customer} c USING (customer_id)",
                    Map.of("orders", read(orders), "customers", read(customers))))
            .build();

    return bundle("unnamed_input")
        .add(
            pipeline("unnamed_input")
                .publishTo("main", "unnamed_input")
                .compute(serverless())
                .add(orders, customers, a)
                .build())
        .build();
  }
}
