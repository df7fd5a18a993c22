package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.Map;

/** A stream in SQL with a watermark and a window. */
public final class StreamInSql implements Project {

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
                sqlStream(
                    "SELECT window(at, '5 minutes').start AS start, kind, count(*) AS n FROM STREAM"
                        + " {e} WATERMARK at DELAY OF INTERVAL 10 MINUTES GROUP BY window(at, '5"
                        + " minutes'), kind",
                    Map.of("e", readStream(events))))
            .build();

    return bundle("stream_in_sql")
        .add(
            pipeline("stream_in_sql")
                .publishTo("main", "stream_in_sql")
                .compute(serverless())
                .add(events, counts)
                .build())
        .build();
  }
}
