package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Duration;
import java.time.Instant;

/** An update flow cannot write an outer join. */
public final class UpdatesWithOuterJoin implements Project {

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

    var sent =
        kafkaSink("sent", "broker:9092")
            .topic("orders")
            .fedBy(
                updateFlow(
                    "send",
                    readStream(orders)
                        .withWatermark("ordered_at", Duration.ofHours(1))
                        .leftJoin( // <- stream.join-update
                            readStream(payments).withWatermark("paid_at", Duration.ofHours(1)),
                            expr(
                                "orders.order_id = payments.order_id AND paid_at BETWEEN ordered_at"
                                    + " AND ordered_at + INTERVAL 1 DAY"))
                        .select(F.to_json(F.struct(col("status"))).as("value"))))
            .build();

    return bundle("updates_with_outer_join")
        .add(
            pipeline("updates_with_outer_join")
                .publishTo("main", "updates_with_outer_join")
                .compute(serverless())
                .preview()
                .add(orders, payments, sent)
                .build())
        .build();
  }
}
