package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A snapshot of old changes goes in once before the feed. */
public final class BackfillOfHistory implements Project {

  record Change(
      Long id, String name, String city, String operation, Long sequence, Instant changedAt) {}

  @Override
  public Bundle define() {
    var changes =
        bronze("changes")
            .from(readStream(autoLoader(JSON, "/Volumes/crm/landing/changes").schema(Change.class)))
            .build();

    var old =
        bronze("old_changes")
            .from(read(external("crm.archive.changes").columns(Change.class)))
            .build();
    var current =
        silver("current")
            .fedBy(
                autoCdcOnce(old).keys("id").sequenceBy("sequence").scd(type1()).name("old"),
                autoCdc(changes).keys("id").sequenceBy("sequence").scd(type1()).name("new"))
            .build();

    return bundle("backfill_of_history")
        .add(
            pipeline("backfill_of_history")
                .publishTo("main", "backfill_of_history")
                .compute(serverless())
                .add(changes, old, current)
                .build())
        .build();
  }
}
