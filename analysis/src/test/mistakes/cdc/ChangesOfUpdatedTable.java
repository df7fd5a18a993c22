package mistakes.cdc;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** Changes that come from a table of changes, without its change feed. */
public final class ChangesOfUpdatedTable implements Project {

  record Change(Long customerId, String name, String email, String operation, Instant changedAt) {}

  @Override
  public Bundle define() {
    var changes =
        bronze("changes")
            .from(readStream(autoLoader(JSON, "/Volumes/crm/landing/changes").schema(Change.class)))
            .build();

    var latest =
        silver("customers")
            .fedBy(autoCdc(changes).keys("customer_id").sequenceBy("changed_at"))
            .build();

    var result =
        gold("customer_history")
            .fedBy(
                autoCdc(latest) // <- stream.changing-source
                    .keys("customer_id")
                    .sequenceBy("changed_at")
                    .scd(type2()))
            .build();

    return bundle("changes_of_updated_table")
        .add(
            pipeline("changes_of_updated_table")
                .publishTo("main", "changes_of_updated_table")
                .compute(serverless())
                .add(changes, latest, result)
                .build())
        .build();
  }
}
