package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Duration;
import java.time.Instant;

/** Watermarks, and no bound for the time. */
public final class OuterJoinWithoutBound implements Project {

  record Order(Long orderId, Long customerId, String status, Double amount, Instant orderedAt) {}

  record Payment(Long paymentId, Long orderId, Double paid, Instant paidAt) {}

  @Override
  public Bundle define() {
    var orders =
        bronze("orders")
            .from(readStream(autoLoader(JSON, "/Volumes/shop/landing/orders").schema(Order.class)))
            .build();

    var payments =
        bronze("payments")
            .from(
                readStream(
                    autoLoader(JSON, "/Volumes/shop/landing/payments").schema(Payment.class)))
            .build();

    var result =
        silver("orders_paid")
            .from(
                readStream(orders)
                    .withWatermark("ordered_at", Duration.ofHours(1))
                    .leftJoin( // <- stream.outer-join
                        readStream(payments).withWatermark("paid_at", Duration.ofHours(1)),
                        "order_id"))
            .build();

    return bundle("outer_join_without_bound")
        .add(
            pipeline("outer_join_without_bound")
                .publishTo("main", "outer_join_without_bound")
                .compute(serverless())
                .add(orders, payments, result)
                .build())
        .build();
  }
}
