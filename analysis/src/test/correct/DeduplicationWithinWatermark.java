package correct;

import static dev.sluice.dsl.Sluice.*;
import static java.time.Duration.ofHours;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** Each event once, as late as the watermark says. */
public final class DeduplicationWithinWatermark implements Project {

  record Event(String eventId, String userId, String kind, Instant at) {}

  @Override
  public Bundle define() {
    var events =
        bronze("events")
            .from(readStream(autoLoader(JSON, "/Volumes/web/landing/events").schema(Event.class)))
            .build();

    var once =
        silver("once")
            .from(
                readStream(events)
                    .withWatermark(col(Event::at), ofHours(2))
                    .dropDuplicatesWithinWatermark("event_id"))
            .build();
    var exact =
        silver("exact")
            .from(
                readStream(events).withWatermark("at", "2 hours").dropDuplicates("event_id", "at"))
            .build();

    return bundle("deduplication_within_watermark")
        .add(
            pipeline("deduplication_within_watermark")
                .publishTo("main", "deduplication_within_watermark")
                .compute(serverless())
                .add(events, once, exact)
                .build())
        .build();
  }
}
