package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A declared schema with constraints, generated columns and comments. */
public final class DeclaredSchema implements Project {

  record Order(
      Long orderId,
      Long customerId,
      String status,
      @Decimal(precision = 10, scale = 2) BigDecimal amount,
      Integer quantity,
      Instant orderedAt) {}

  @Override
  public Bundle define() {
    var orders =
        bronze("orders")
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/orders").schema(Order.class)))
            .build();

    var a =
        silver("a")
            .from(readStream(orders).select("order_id", "amount", "ordered_at"))
            .schema(
                schema(
                    column("order_id", BIGINT).notNull().primaryKey(),
                    column("amount", decimal(10, 2)).comment("net"),
                    column("ordered_at", TIMESTAMP),
                    column("day", DATE).generatedAs("CAST(ordered_at AS DATE)")))
            .layout(partitionBy("day"))
            .build();

    return bundle("declared_schema")
        .add(
            pipeline("declared_schema")
                .publishTo("main", "declared_schema")
                .compute(serverless())
                .add(orders, a)
                .build())
        .build();
  }
}
