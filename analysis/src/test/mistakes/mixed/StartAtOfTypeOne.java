package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A table of current rows has no `__START_AT`. */
public final class StartAtOfTypeOne implements Project {

  record Change(
      Long id, String name, String city, String operation, Long sequence, Instant changedAt) {}

  @Override
  public Bundle define() {
    var changes =
        bronze("changes")
            .from(readStream(autoLoader(JSON, "/Volumes/crm/landing/changes").schema(Change.class)))
            .build();

    var current =
        silver("current")
            .fedBy(autoCdc(changes).keys("id").sequenceBy("sequence").scd(type1()))
            .build();
    var a =
        gold("a").from(read(current).select("id", "__START_AT")).build(); // <- columns.unresolved

    return bundle("start_at_of_type_one")
        .add(
            pipeline("start_at_of_type_one")
                .publishTo("main", "start_at_of_type_one")
                .compute(serverless())
                .add(changes, current, a)
                .build())
        .build();
  }
}
