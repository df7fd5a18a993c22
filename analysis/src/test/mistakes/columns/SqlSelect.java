package mistakes.columns;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A misspelt column in an SQL query. */
public final class SqlSelect implements Project {

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
        gold("result")
            .from(
                sqlQuery( // <- columns.unresolved
                    "SELECT status, sum(amout) AS total FROM {orders} GROUP BY status",
                    Map.of("orders", read(orders))))
            .build();

    return bundle("sql_select")
        .add(
            pipeline("sql_select")
                .publishTo("main", "sql_select")
                .compute(serverless())
                .add(orders, result)
                .build())
        .build();
  }
}
