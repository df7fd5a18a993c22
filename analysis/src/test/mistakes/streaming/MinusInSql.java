package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.Map;

/** The difference of two streams. */
public final class MinusInSql implements Project {

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
        silver("unpaid")
            .from(
                sqlStream( // <- stream.set-operation
                    "SELECT order_id FROM STREAM {orders} EXCEPT SELECT order_id FROM STREAM"
                        + " {payments}",
                    Map.of("orders", readStream(orders), "payments", readStream(payments))))
            .build();

    return bundle("minus_in_sql")
        .add(
            pipeline("minus_in_sql")
                .publishTo("main", "minus_in_sql")
                .compute(serverless())
                .add(orders, payments, result)
                .build())
        .build();
  }
}
