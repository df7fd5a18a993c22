package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** Both sides' key is kept, so the table would have it twice. */
public final class TwoColumnsOfOneName implements Project {

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
                    .join( // <- column.duplicate
                        read(customers).as("c"),
                        expr("o.customer_id = c.customer_id")))
            .build();

    return bundle("two_columns_of_one_name")
        .add(
            pipeline("two_columns_of_one_name")
                .publishTo("main", "two_columns_of_one_name")
                .compute(serverless())
                .add(orders, customers, a)
                .build())
        .build();
  }
}
