package mistakes.cdc;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** __START_AT of another type than the sequence. */
public final class HistoryOfOtherType implements Project {

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
                    + " TIMESTAMP, __START_AT BIGINT, __END_AT BIGINT")
            .fedBy(autoCdc(changes).keys("customer_id").sequenceBy("changed_at").scd(type2()))
            .build();

    return bundle("history_of_other_type")
        .add(
            pipeline("history_of_other_type")
                .publishTo("main", "history_of_other_type")
                .compute(serverless())
                .add(changes, result)
                .build())
        .build();
  }
}
