package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A table with a query of its own and a CDC flow. */
public final class TwoMinds implements Project {

  record Change(
      Long id, String name, String city, String operation, Long sequence, Instant changedAt) {}

  record Event(String eventId, String userId, String kind, Instant at) {}

  @Override
  public Bundle define() {
    var changes =
        bronze("changes")
            .from(readStream(autoLoader(JSON, "/Volumes/crm/landing/changes").schema(Change.class)))
            .build();

    var events =
        bronze("events")
            .from(readStream(autoLoader(JSON, "/Volumes/web/landing/events").schema(Event.class)))
            .build();

    var a =
        silver("a")
            .fedBy(autoCdc(changes).keys("id").sequenceBy("sequence").scd(type1()))
            .fedBy(appendFlow("more", readStream(events))) // <- cdc.mixed-flows
            .build();

    return bundle("two_minds")
        .add(
            pipeline("two_minds")
                .publishTo("main", "two_minds")
                .compute(serverless())
                .add(changes, events, a)
                .build())
        .build();
  }
}
