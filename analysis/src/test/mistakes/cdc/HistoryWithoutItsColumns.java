package mistakes.cdc;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A schema without __START_AT and __END_AT. */
public final class HistoryWithoutItsColumns implements Project {

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
                    + " TIMESTAMP")
            .fedBy(autoCdc(changes).keys("customer_id").sequenceBy("changed_at").scd(type2()))
            .build();

    return bundle("history_without_its_columns")
        .add(
            pipeline("history_without_its_columns")
                .publishTo("main", "history_without_its_columns")
                .compute(serverless())
                .add(changes, result)
                .build())
        .build();
  }
}
