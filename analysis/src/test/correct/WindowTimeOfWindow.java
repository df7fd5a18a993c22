package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** Windows of windows need the time of the inner ones. */
public final class WindowTimeOfWindow implements Project {

  record Event(String eventId, String userId, String kind, Instant at) {}

  @Override
  public Bundle define() {
    var events =
        bronze("events")
            .from(readStream(autoLoader(JSON, "/Volumes/web/landing/events").schema(Event.class)))
            .build();

    var hours =
        gold("hours")
            .from(
                readStream(events)
                    .withWatermark("at", "1 minute")
                    .groupBy(F.window(col(Event::at), "1 minute").as("w"), col(Event::kind))
                    .count()
                    .groupBy(F.window(F.window_time(col("w")), "1 hour").as("h"))
                    .agg(F.sum(col("count")).as("n")))
            .build();

    return bundle("window_time_of_window")
        .add(
            pipeline("window_time_of_window")
                .publishTo("main", "window_time_of_window")
                .compute(serverless())
                .add(events, hours)
                .build())
        .build();
  }
}
