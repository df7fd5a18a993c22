package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** Tables of one name in two schemas of a pipeline. */
public final class SeveralSchemas implements Project {

  record Order(
      Long orderId,
      Long customerId,
      String status,
      @Decimal(precision = 10, scale = 2) BigDecimal amount,
      Integer quantity,
      Instant orderedAt) {}

  @Override
  public Bundle define() {
    var raw =
        table("landing.orders")
            .from(readStream(autoLoader(JSON, "/Volumes/a/b/c").schema(Order.class)))
            .build();
    var clean = table("shop.orders").from(readStream(raw).where("order_id IS NOT NULL")).build();
    var both =
        table("shop.lost")
            .from(
                read(raw)
                    .as("r")
                    .antiJoin(
                        read(clean).as("c"),
                        alias("r").col("order_id").eq(alias("c").col("order_id"))))
            .build();
    var sql =
        table("shop.compared")
            .from(
                sqlQuery(
                    "SELECT count(r.order_id) AS raw, count(c.order_id) AS clean FROM {raw} r LEFT"
                        + " JOIN {clean} c USING (order_id)",
                    Map.of("raw", read(raw), "clean", read(clean))))
            .build();

    return bundle("several_schemas")
        .add(
            pipeline("several_schemas")
                .publishTo("main", "several_schemas")
                .compute(serverless())
                .add(raw, clean, both, sql)
                .build())
        .build();
  }
}
