package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A column that both sides have, after a join by condition. */
public final class AmbiguousAfterJoin implements Project {

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
        silver("a")
            .from(
                readStream(orders)
                    .as("o")
                    .join(read(customers).as("c"), expr("o.customer_id = c.customer_id"))
                    .select("order_id", "customer_id")) // <- columns.ambiguous
            .build();

    return bundle("ambiguous_after_join")
        .add(
            pipeline("ambiguous_after_join")
                .publishTo("main", "ambiguous_after_join")
                .compute(serverless())
                .add(orders, customers, a)
                .build())
        .build();
  }
}
