package dev.sluice.examples.incremental;

import static dev.sluice.dsl.Sluice.*;
import static java.time.Duration.ofHours;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** New rows only: a stream with a watermark, late rows up to an hour, one row a reading. */
public final class SensorReadings implements Project {

  record Reading(String sensor, Double celsius, Instant measuredAt) {}

  @Override
  public Bundle define() {
    var readings =
        silver("readings")
            .from(
                readStream(
                        external("plant.raw.readings").columns(Reading.class).skipChangeCommits())
                    .withWatermark("measured_at", ofHours(1))
                    .dropDuplicatesWithinWatermark("sensor", "measured_at"))
            .comment("Each reading once; what is more than an hour late is not looked for")
            .build();

    var averages =
        gold("temperature_by_ten_minutes")
            .from(
                readStream(readings)
                    .withWatermark("measured_at", ofHours(1))
                    .groupBy(
                        F.window(col(Reading::measuredAt), "10 minutes").as("period"),
                        col(Reading::sensor))
                    .agg(F.avg(col(Reading::celsius)).as("celsius")))
            .comment("Average temperature of each sensor in ten minutes")
            .build();

    return bundle("plant")
        .add(
            pipeline("sensor_readings")
                .publishTo("plant", "telemetry")
                .compute(serverless())
                .add(readings, averages)
                .build())
        .build();
  }
}
