package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** An inner join of streams that keeps all rows. */
public final class InnerJoinOfStreams implements Project {

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
        silver("paid_orders")
            .from(
                readStream(orders)
                    .join(readStream(payments), "order_id")) // <- stream.unbounded-join
            .build();

    return bundle("inner_join_of_streams")
        .add(
            pipeline("inner_join_of_streams")
                .publishTo("main", "inner_join_of_streams")
                .compute(serverless())
                .add(orders, payments, result)
                .build())
        .build();
  }
}
