package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** The catalog keeps one of them. */
public final class NamesThatDifferInCase implements Project {

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

    var a = silver("clean").from(readStream(orders)).build();
    var b = silver("Clean").from(read(customers)).build(); // <- dataset.case

    return bundle("names_that_differ_in_case")
        .add(
            pipeline("names_that_differ_in_case")
                .publishTo("main", "names_that_differ_in_case")
                .compute(serverless())
                .add(orders, customers, a, b)
                .build())
        .build();
  }
}
