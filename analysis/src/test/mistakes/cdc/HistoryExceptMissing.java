package mistakes.cdc;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** No history of a column that is not there. */
public final class HistoryExceptMissing implements Project {

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
                    .scd(type2().trackHistoryExcept("mail"))) // <- columns.unresolved
            .build();

    return bundle("history_except_missing")
        .add(
            pipeline("history_except_missing")
                .publishTo("main", "history_except_missing")
                .compute(serverless())
                .add(changes, result)
                .build())
        .build();
  }
}
