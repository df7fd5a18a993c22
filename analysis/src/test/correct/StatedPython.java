package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** Python that states its columns is checked behind. */
public final class StatedPython implements Project {

  record Order(
      Long orderId,
      Long customerId,
      String status,
      @Decimal(precision = 10, scale = 2) BigDecimal amount,
      Integer quantity,
      Instant orderedAt) {}

  record Scored(Long orderId, Double score) {}

  @Override
  public Bundle define() {
    var orders =
        bronze("orders")
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/orders").schema(Order.class)))
            .build();

    var scored =
        silver("scored")
            .from(
                pythonSource("score", "def score(orders):\n    return orders\n")
                    .inputs(read(orders))
                    .returns(Scored.class))
            .build();
    var joined =
        gold("joined")
            .from(read(orders).join(read(scored), "order_id").where(col(Scored::score).gt(0.5)))
            .build();

    return bundle("stated_python")
        .add(
            pipeline("stated_python")
                .publishTo("main", "stated_python")
                .compute(serverless())
                .add(orders, scored, joined)
                .build())
        .build();
  }
}
