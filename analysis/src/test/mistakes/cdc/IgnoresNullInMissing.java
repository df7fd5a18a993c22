package mistakes.cdc;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** NULL ignored in a column that is not there. */
public final class IgnoresNullInMissing implements Project {

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
                    .ignoreNullUpdatesOn("phone")) // <- columns.unresolved
            .build();

    return bundle("ignores_null_in_missing")
        .add(
            pipeline("ignores_null_in_missing")
                .publishTo("main", "ignores_null_in_missing")
                .compute(serverless())
                .add(changes, result)
                .build())
        .build();
  }
}
