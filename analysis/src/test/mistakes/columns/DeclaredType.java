package mistakes.columns;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A column of another type than declared. */
public final class DeclaredType implements Project {

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
            .schema("order_id BIGINT NOT NULL, pieces STRING")
            .from(readStream(orders).select("order_id", "pieces")) // <- columns.declared
            .build();

    return bundle("declared_type")
        .add(
            pipeline("declared_type")
                .publishTo("main", "declared_type")
                .compute(serverless())
                .add(orders, result)
                .build())
        .build();
  }
}
