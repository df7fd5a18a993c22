package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Duration;
import java.time.Instant;

/** The watermark comes too late. */
public final class WatermarkAfterAggregation implements Project {

  record Reading(String device, Double celsius, Instant measuredAt) {}

  @Override
  public Bundle define() {
    var readings =
        bronze("readings")
            .from(
                readStream(
                    autoLoader(JSON, "/Volumes/plant/landing/readings").schema(Reading.class)))
            .build();

    var result =
        silver("latest_reading")
            .from(
                readStream(readings)
                    .groupBy("device")
                    .agg(F.max(col("measured_at")).as("latest"))
                    .withWatermark("latest", Duration.ofMinutes(10))) // <- stream.late-watermark
            .build();

    return bundle("watermark_after_aggregation")
        .add(
            pipeline("watermark_after_aggregation")
                .publishTo("main", "watermark_after_aggregation")
                .compute(serverless())
                .add(readings, result)
                .build())
        .build();
  }
}
