package mistakes.cdc;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A key with its table. */
public final class QualifiedKey implements Project {

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
                    .keys("changes.customer_id") // <- cdc.keys, columns.unresolved
                    .sequenceBy("changed_at"))
            .build();

    return bundle("qualified_key")
        .add(
            pipeline("qualified_key")
                .publishTo("main", "qualified_key")
                .compute(serverless())
                .add(changes, result)
                .build())
        .build();
  }
}
