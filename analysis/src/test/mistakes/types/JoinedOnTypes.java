package mistakes.types;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A join of numbers with strings. */
public final class JoinedOnTypes implements Project {

  record Order(
      long orderId,
      Long customerId,
      @Decimal(precision = 10, scale = 2) BigDecimal amount,
      Instant orderedAt,
      LocalDate shippedOn,
      String status,
      String code,
      Integer pieces,
      Boolean paid,
      List<String> tags,
      Address address) {}

  record Address(String city, String zip) {}

  record Customer(Long customerId, String name, String email, Integer age, String code) {}

  @Override
  public Bundle define() {
    var orders =
        bronze("orders")
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/orders").schema(Order.class)))
            .build();
    var customers =
        bronze("customers")
            .from(read(external("main.crm.customers").columns(Customer.class)))
            .build();

    var result =
        silver("result")
            .from(
                readStream(orders)
                    .as("o")
                    .join(
                        read(customers).as("c"), col("o.order_id").eq(col("c.code"))) // <- comparison.string
                    .select(col("o.order_id"), col("c.name")))
            .build();

    return bundle("joined_on_types")
        .add(
            pipeline("joined_on_types")
                .publishTo("main", "joined_on_types")
                .compute(serverless())
                .add(orders, customers, result)
                .build())
        .build();
  }
}
