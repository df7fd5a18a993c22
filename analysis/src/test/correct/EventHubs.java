package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** Event Hubs speak Kafka. */
public final class EventHubs implements Project {

  record Event(String eventId, String userId, String kind, Instant at) {}

  @Override
  public Bundle define() {
    var raw =
        bronze("raw")
            .from(
                readStream(
                        eventHubs("shop", "events").connectionString(secret("hub", "connection")))
                    .select(
                        F.from_json(col("value").cast(STRING), Event.class).as("event"),
                        col("timestamp")))
            .resetAllowed(false)
            .build();
    var rows =
        silver("rows")
            .from(
                readStream(raw)
                    .select(star(col("event")), col("timestamp").as("received_at"))
                    .where(col(Event::kind).eq("click")))
            .build();

    return bundle("event_hubs")
        .add(
            pipeline("event_hubs")
                .publishTo("main", "event_hubs")
                .compute(serverless())
                .add(raw, rows)
                .build())
        .build();
  }
}
