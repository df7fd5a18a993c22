package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** The right side calls it otherwise. */
public final class JoinColumnOfOtherName implements Project {

  record Order(
      Long orderId,
      Long customerId,
      String status,
      @Decimal(precision = 10, scale = 2) BigDecimal amount,
      Integer quantity,
      Instant orderedAt) {}

  record Client(Long id, String name) {}

  @Override
  public Bundle define() {
    var orders =
        bronze("orders")
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/orders").schema(Order.class)))
            .build();

    var clients =
        bronze("clients")
            .from(read(files(JSON, "/Volumes/a/b/clients").schema(Client.class)))
            .build();
    var a =
        silver("a")
            .from(
                readStream(orders).leftJoin(read(clients), "customer_id")) // <- columns.unresolved
            .build();

    return bundle("join_column_of_other_name")
        .add(
            pipeline("join_column_of_other_name")
                .publishTo("main", "join_column_of_other_name")
                .compute(serverless())
                .add(orders, clients, a)
                .build())
        .build();
  }
}
