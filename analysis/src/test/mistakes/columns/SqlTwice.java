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

/** Two columns of one name in an SQL query. */
public final class SqlTwice implements Project {

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
        gold("result")
            .from(
                sqlQuery( // <- column.duplicate
                    """
                    SELECT o.order_id, o.code, c.code
                    FROM {orders} o JOIN {customers} c ON o.customer_id = c.customer_id
                    """,
                    Map.of("orders", read(orders), "customers", read(customers))))
            .build();

    return bundle("sql_twice")
        .add(
            pipeline("sql_twice")
                .publishTo("main", "sql_twice")
                .compute(serverless())
                .add(orders, customers, result)
                .build())
        .build();
  }
}
