package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** All columns but some, in SQL, also of one side of a join. */
public final class StarExcept implements Project {

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

    var wide =
        silver("wide")
            .from(
                sqlQuery(
                    "SELECT o.* EXCEPT (customer_id), c.* FROM {o} o JOIN {c} c USING"
                        + " (customer_id)",
                    Map.of("o", read(orders), "c", read(customers))))
            .build();
    var narrow =
        gold("narrow")
            .from(sqlQuery("SELECT * EXCEPT (email, age) FROM {w}", Map.of("w", read(wide))))
            .build();

    return bundle("star_except")
        .add(
            pipeline("star_except")
                .publishTo("main", "star_except")
                .compute(serverless())
                .add(orders, customers, wide, narrow)
                .build())
        .build();
  }
}
