package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** The key of a CDC flow is in the list of what is left out. */
public final class KeyLeftOut implements Project {

  record Change(
      Long id, String name, String city, String operation, Long sequence, Instant changedAt) {}

  @Override
  public Bundle define() {
    var changes =
        bronze("changes")
            .from(readStream(autoLoader(JSON, "/Volumes/crm/landing/changes").schema(Change.class)))
            .build();

    var a =
        silver("a")
            .fedBy(
                autoCdc(changes)
                    .keys("id")
                    .sequenceBy("sequence")
                    .exceptColumns("id", "operation") // <- cdc.key-left-out
                    .scd(type1()))
            .build();

    return bundle("key_left_out")
        .add(
            pipeline("key_left_out")
                .publishTo("main", "key_left_out")
                .compute(serverless())
                .add(changes, a)
                .build())
        .build();
  }
}
