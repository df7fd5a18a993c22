package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.dsl.Window;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** LAG over a stream. */
public final class PreviousReading implements Project {

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
        silver("reading_steps")
            .from(
                readStream(readings)
                    .withColumn(
                        "previous",
                        F.lag(col("celsius"))
                            .over( // <- stream.window-function
                                Window.partitionBy("device").orderBy("measured_at"))))
            .build();

    return bundle("previous_reading")
        .add(
            pipeline("previous_reading")
                .publishTo("main", "previous_reading")
                .compute(serverless())
                .add(readings, result)
                .build())
        .build();
  }
}
