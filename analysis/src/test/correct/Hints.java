package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** Hints for joins and partitions change no columns. */
public final class Hints implements Project {

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

    var joined =
        silver("joined")
            .from(readStream(orders).join(broadcast(read(customers)), "customer_id"))
            .build();
    var spread =
        gold("spread")
            .from(read(joined).hint("rebalance").repartition(8, col(Order::orderId)))
            .build();
    var sql =
        gold("sql_hint")
            .from(
                sqlQuery(
                    "SELECT /*+ BROADCAST(c), REPARTITION(4) */ o.order_id, c.name FROM {o} o JOIN"
                        + " {c} c ON o.customer_id = c.customer_id",
                    Map.of("o", read(orders), "c", read(customers))))
            .build();

    return bundle("hints")
        .add(
            pipeline("hints")
                .publishTo("main", "hints")
                .compute(serverless())
                .add(orders, customers, joined, spread, sql)
                .build())
        .build();
  }
}
