package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** Two pipelines write a table of one name. */
public final class TableOfTwoPipelines implements Project {

  record Order(
      Long orderId,
      Long customerId,
      String status,
      @Decimal(precision = 10, scale = 2) BigDecimal amount,
      Integer quantity,
      Instant orderedAt) {}

  @Override
  public Bundle define() {
    var a =
        bronze("orders")
            .from(readStream(autoLoader(JSON, "/Volumes/a/b/c").schema(Order.class)))
            .resetAllowed(true)
            .build();
    var b =
        bronze("orders") // <- dataset.two-pipelines
            .from(readStream(autoLoader(JSON, "/Volumes/d/e/f").schema(Order.class)))
            .build();
    return bundle("two")
        .add(pipeline("one").publishTo("main", "shop").compute(serverless()).add(a).build())
        .add(pipeline("other").publishTo("main", "shop").compute(serverless()).add(b).build())
        .build();
  }
}
