package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A target that is production runs in development mode. */
public final class DevelopmentInProduction implements Project {

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

    var a = gold("a").from(read(orders).groupBy("status").count()).build();
    return bundle("dev_in_prod")
        .add(
            pipeline("dev_in_prod")
                .publishTo("main", "shop")
                .compute(serverless())
                .development() // <- pipeline.development-in-production
                .add(orders, a)
                .build())
        .target(production("prod").root("/Workspace/shop").asDefault())
        .build();
  }
}
