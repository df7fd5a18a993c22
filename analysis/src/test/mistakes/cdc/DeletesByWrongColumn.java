package mistakes.cdc;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A delete condition with a column that is not there. */
public final class DeletesByWrongColumn implements Project {

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
                    .applyAsDeletes(col("op").eq("DELETE"))) // <- columns.unresolved
            .build();

    return bundle("deletes_by_wrong_column")
        .add(
            pipeline("deletes_by_wrong_column")
                .publishTo("main", "deletes_by_wrong_column")
                .compute(serverless())
                .add(changes, result)
                .build())
        .build();
  }
}
