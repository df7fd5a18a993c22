package mistakes.cdc;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** History of a column that is not there. */
public final class HistoryOfMissingColumn implements Project {

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
                    .scd(type2().trackHistory("mail"))) // <- columns.unresolved
            .build();

    return bundle("history_of_missing_column")
        .add(
            pipeline("history_of_missing_column")
                .publishTo("main", "history_of_missing_column")
                .compute(serverless())
                .add(changes, result)
                .build())
        .build();
  }
}
