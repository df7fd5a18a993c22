package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Duration;
import java.time.Instant;

/** The window is of another time than the watermark. */
public final class WatermarkOnAnotherColumn implements Project {

  record Payment(Long paymentId, Long orderId, Double paid, Instant paidAt) {}

  @Override
  public Bundle define() {
    var payments =
        bronze("payments")
            .from(
                readStream(
                    autoLoader(JSON, "/Volumes/shop/landing/payments").schema(Payment.class)))
            .build();

    var result =
        gold("paid_per_day")
            .from(
                readStream(payments)
                    .withColumn("seen_at", F.current_timestamp())
                    .withWatermark("seen_at", Duration.ofHours(1))
                    .groupBy(F.window(col("paid_at"), "1 day"))
                    .agg(F.sum(col("paid")).as("paid"))) // <- stream.aggregate
            .build();

    return bundle("watermark_on_another_column")
        .add(
            pipeline("watermark_on_another_column")
                .publishTo("main", "watermark_on_another_column")
                .compute(serverless())
                .add(payments, result)
                .build())
        .build();
  }
}
