package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A variable that has no default and no value in a target. */
public final class VariableWithoutValue implements Project {

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

    var catalog = variable("catalog"); // <- variable.no-value
    var a = gold("a").from(read(orders).groupBy("status").count()).build();
    return bundle("no_value")
        .add(
            pipeline("no_value")
                .publishTo(catalog, "shop")
                .compute(serverless())
                .add(orders, a)
                .build())
        .target(development("dev").asDefault().set(catalog, "dev"))
        .target(production("prod").root("/Workspace/shop"))
        .build();
  }
}
