package mistakes.cdc;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** __START_AT in a table that keeps no history. */
public final class StateColumnsWithoutHistory implements Project {

  record Change(Long customerId, String name, String email, String operation, Instant changedAt) {}

  @Override
  public Bundle define() {
    var changes =
        bronze("changes")
            .from(readStream(autoLoader(JSON, "/Volumes/crm/landing/changes").schema(Change.class)))
            .build();

    var result =
        silver("target")
            .schema( // <- cdc.history-columns
                "customer_id BIGINT, name STRING, email STRING, operation STRING, changed_at"
                    + " TIMESTAMP, __START_AT TIMESTAMP")
            .fedBy(autoCdc(changes).keys("customer_id").sequenceBy("changed_at"))
            .build();

    return bundle("state_columns_without_history")
        .add(
            pipeline("state_columns_without_history")
                .publishTo("main", "state_columns_without_history")
                .compute(serverless())
                .add(changes, result)
                .build())
        .build();
  }
}
