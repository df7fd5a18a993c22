package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Duration;
import java.time.Instant;

/** The watermark is there, the grouping has no time. */
public final class GroupsWithoutTheTime implements Project {

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
        gold("device_means")
            .from(
                readStream(readings)
                    .withWatermark("measured_at", Duration.ofMinutes(10))
                    .groupBy("device")
                    .agg(F.avg(col("celsius")).as("mean"))) // <- stream.aggregate
            .build();

    return bundle("groups_without_the_time")
        .add(
            pipeline("groups_without_the_time")
                .publishTo("main", "groups_without_the_time")
                .compute(serverless())
                .add(readings, result)
                .build())
        .build();
  }
}
