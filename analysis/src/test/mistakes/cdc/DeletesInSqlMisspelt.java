package mistakes.cdc;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A delete condition in SQL. */
public final class DeletesInSqlMisspelt implements Project {

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
                    .applyAsDeletes("operatoin = 'DELETE'")) // <- columns.unresolved
            .build();

    return bundle("deletes_in_sql_misspelt")
        .add(
            pipeline("deletes_in_sql_misspelt")
                .publishTo("main", "deletes_in_sql_misspelt")
                .compute(serverless())
                .add(changes, result)
                .build())
        .build();
  }
}
