package mistakes.cdc;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A key that the target does not get. */
public final class KeyLeftOut implements Project {

  record Change(Long customerId, String name, String email, String operation, Instant changedAt) {}

  @Override
  public Bundle define() {
    var changes =
        bronze("changes")
            .from(readStream(autoLoader(JSON, "/Volumes/crm/landing/changes").schema(Change.class)))
            .build();

    var result =
        silver("target")
            .fedBy(
                autoCdc(changes)
                    .keys("customer_id")
                    .sequenceBy("changed_at")
                    .exceptColumns("customer_id", "operation")) // <- cdc.key-left-out
            .build();

    return bundle("key_left_out")
        .add(
            pipeline("key_left_out")
                .publishTo("main", "key_left_out")
                .compute(serverless())
                .add(changes, result)
                .build())
        .build();
  }
}
