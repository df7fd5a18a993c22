package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A pipeline in which only a view was put. */
public final class EmptyPipeline implements Project {

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
        view("a").from(readStream(autoLoader(JSON, "/Volumes/a/b/c").schema(Order.class))).build();
    return bundle("empty")
        .add(
            pipeline("empty") // <- pipeline.empty
                .publishTo("main", "shop")
                .compute(serverless())
                .add(a)
                .build())
        .build();
  }
}
