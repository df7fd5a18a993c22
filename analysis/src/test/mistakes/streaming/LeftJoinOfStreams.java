package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** An outer join of streams that waits for ever. */
public final class LeftJoinOfStreams implements Project {

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
                    .leftJoin(readStream(payments), "order_id")) // <- stream.outer-join
            .build();

    return bundle("left_join_of_streams")
        .add(
            pipeline("left_join_of_streams")
                .publishTo("main", "left_join_of_streams")
                .compute(serverless())
                .add(orders, payments, result)
                .build())
        .build();
  }
}
