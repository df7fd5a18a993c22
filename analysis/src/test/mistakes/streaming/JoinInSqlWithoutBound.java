package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.Map;

/** SQL that joins two streams by their key only. */
public final class JoinInSqlWithoutBound implements Project {

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
                sqlStream( // <- stream.unbounded-join
                    "SELECT * FROM STREAM {orders} o JOIN STREAM {payments} p USING (order_id)",
                    Map.of("orders", readStream(orders), "payments", readStream(payments))))
            .build();

    return bundle("join_in_sql_without_bound")
        .add(
            pipeline("join_in_sql_without_bound")
                .publishTo("main", "join_in_sql_without_bound")
                .compute(serverless())
                .add(orders, payments, result)
                .build())
        .build();
  }
}
