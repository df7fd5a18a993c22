package correct;

import static dev.sluice.dsl.Sluice.*;
import static java.time.Duration.ofMinutes;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** Sessions with a gap, also one that a column decides. */
public final class SessionWindows implements Project {

  record Event(String eventId, String userId, String kind, Instant at) {}

  @Override
  public Bundle define() {
    var events =
        bronze("events")
            .from(readStream(autoLoader(JSON, "/Volumes/web/landing/events").schema(Event.class)))
            .build();

    var sessions =
        silver("sessions")
            .from(
                readStream(events)
                    .withWatermark("at", ofMinutes(30))
                    .groupBy(
                        F.session_window(col(Event::at), "10 minutes").as("session"),
                        col(Event::userId))
                    .agg(F.count(lit(1)).as("events"), F.min(col(Event::at)).as("first")))
            .build();
    var lengths =
        gold("lengths")
            .from(
                read(sessions)
                    .select(
                        col("user_id"),
                        expr("timestampdiff(SECOND, session.start, session.end)").as("seconds"),
                        col("events")))
            .build();

    return bundle("session_windows")
        .add(
            pipeline("session_windows")
                .publishTo("main", "session_windows")
                .compute(serverless())
                .add(events, sessions, lengths)
                .build())
        .build();
  }
}
