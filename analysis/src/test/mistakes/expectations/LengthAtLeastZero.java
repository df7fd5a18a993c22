package mistakes.expectations;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A length is always at least zero. */
public final class LengthAtLeastZero implements Project {

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

    var result =
        silver("result")
            .from(readStream(orders))
            .expectOrDrop("checked", "length(status) >= 0") // <- comparison.constant
            .build();

    return bundle("length_at_least_zero")
        .add(
            pipeline("length_at_least_zero")
                .publishTo("main", "length_at_least_zero")
                .compute(serverless())
                .add(orders, result)
                .build())
        .build();
  }
}
