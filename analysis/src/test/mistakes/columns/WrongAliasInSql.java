package mistakes.columns;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** An alias of one table used for a column of the other. */
public final class WrongAliasInSql implements Project {

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

    var named =
        gold("orders_named")
            .from(
                sqlQuery( // <- columns.unresolved
                    "SELECT o.order_id, o.name FROM {orders} o JOIN {customers} c ON o.customer_id"
                        + " = c.customer_id",
                    Map.of("orders", read(orders), "customers", read(customers))))
            .build();

    return bundle("wrong_alias_in_sql")
        .add(
            pipeline("wrong_alias_in_sql")
                .publishTo("main", "wrong_alias_in_sql")
                .compute(serverless())
                .add(orders, customers, named)
                .build())
        .build();
  }
}
