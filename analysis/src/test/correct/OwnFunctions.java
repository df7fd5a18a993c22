package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** A function of the catalog and a UDF of the user's give types that they declare. */
public final class OwnFunctions implements Project {

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

    var slug = F.udf(pythonSource("slug", "def slug(text):\n    return text\n"), STRING);
    var a =
        silver("a")
            .from(
                read(orders)
                    .withColumn("page", slug.apply(col(Order::status)))
                    .withColumn(
                        "rate", F.call_function("main.finance.rate", DOUBLE, col(Order::status)))
                    .where(col("rate").gt(0.1)))
            .build();
    var b =
        silver("b")
            .from(
                sqlQuery(
                    "SELECT main.finance.rate(status) AS rate, order_id FROM {o}",
                    Map.of("o", read(orders))))
            .build();

    return bundle("own_functions")
        .add(
            pipeline("own_functions")
                .publishTo("main", "own_functions")
                .compute(serverless())
                .add(orders, a, b)
                .build())
        .build();
  }
}
