package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** Events are counted by time, with a watermark before. */
public final class WindowedAggregate implements Project {

  record Event(String eventId, String userId, String kind, Instant at) {}

  @Override
  public Bundle define() {
    var events =
        bronze("events")
            .from(readStream(autoLoader(JSON, "/Volumes/web/landing/events").schema(Event.class)))
            .build();

    var counts =
        gold("counts")
            .from(
                readStream(events)
                    .withWatermark("at", "10 minutes")
                    .groupBy(F.window(col(Event::at), "5 minutes"), col(Event::kind))
                    .count())
            .build();
    var late =
        gold("largest")
            .from(
                read(counts)
                    .select(
                        col("window.start").as("start"),
                        col("window.end").as("end"),
                        col("kind"),
                        col("count"))
                    .orderBy(col("count").desc())
                    .limit(100))
            .build();

    return bundle("windowed_aggregate")
        .add(
            pipeline("windowed_aggregate")
                .publishTo("main", "windowed_aggregate")
                .compute(serverless())
                .add(events, counts, late)
                .build())
        .build();
  }
}
