package mistakes.cdc;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A column that is kept, and not there. */
public final class KeepsMissingColumn implements Project {

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
                    .columns("customer_id", "nam", "email")) // <- columns.unresolved
            .build();

    return bundle("keeps_missing_column")
        .add(
            pipeline("keeps_missing_column")
                .publishTo("main", "keeps_missing_column")
                .compute(serverless())
                .add(changes, result)
                .build())
        .build();
  }
}
