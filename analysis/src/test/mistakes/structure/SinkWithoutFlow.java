package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** A sink to which nothing writes. */
public final class SinkWithoutFlow implements Project {

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

    var sink = kafkaSink("alerts", "broker:9092").topic("alerts").build(); // <- sink.without-flow

    return bundle("sink_without_flow")
        .add(
            pipeline("sink_without_flow")
                .publishTo("main", "sink_without_flow")
                .compute(serverless())
                .add(orders, sink)
                .build())
        .build();
  }
}
