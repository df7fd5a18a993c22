package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** All columns of an alias that there is none of. */
public final class StarOfWrongAlias implements Project {

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

    var a =
        gold("a")
            .from(
                sqlQuery( // <- columns.unresolved
                    "SELECT ord.* FROM {o} o JOIN {c} c USING (customer_id)",
                    Map.of("o", read(orders), "c", read(customers))))
            .build();

    return bundle("star_of_wrong_alias")
        .add(
            pipeline("star_of_wrong_alias")
                .publishTo("main", "star_of_wrong_alias")
                .compute(serverless())
                .add(orders, customers, a)
                .build())
        .build();
  }
}
