package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.Expectations;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** One set of rules on tables with those columns. */
public final class SharedExpectations implements Project {

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

    Expectations keyed = expectations().orDrop("customer", col("customer_id").isNotNull());
    Expectations dated =
        expectations()
            .warn("dated", "ordered_at > TIMESTAMP'2019-01-01'")
            .warn("not in the future", "ordered_at <= current_timestamp()");
    var a = silver("a").from(readStream(orders)).expect(keyed.and(dated)).build();
    var b = silver("b").from(read(customers)).expect(keyed).build();

    return bundle("shared_expectations")
        .add(
            pipeline("shared_expectations")
                .publishTo("main", "shared_expectations")
                .compute(serverless())
                .add(orders, customers, a, b)
                .build())
        .build();
  }
}
