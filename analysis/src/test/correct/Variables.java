package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** Names of catalogs and paths are variables. */
public final class Variables implements Project {

  record Order(
      Long orderId,
      Long customerId,
      String status,
      @Decimal(precision = 10, scale = 2) BigDecimal amount,
      Integer quantity,
      Instant orderedAt) {}

  @Override
  public Bundle define() {
    var catalog = variable("catalog", "dev");
    var raw =
        bronze("raw")
            .from(
                readStream(
                    autoLoader(JSON, text("/Volumes/", catalog, "/landing/orders"))
                        .schema(Order.class)))
            .build();
    var master =
        silver("master")
            .from(
                read(raw)
                    .join(read(external(text(catalog, ".crm.customers"))), "customer_id")
                    .select("order_id", "segment"))
            .build();
    return bundle("variables")
        .add(
            pipeline("variables")
                .publishTo(catalog, "shop")
                .compute(serverless())
                .add(raw, master)
                .build())
        .target(development("dev").asDefault())
        .target(production("prod").root("/Workspace/shop").set(catalog, "main"))
        .build();
  }
}
