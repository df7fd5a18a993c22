package mistakes.cdc;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A column that is left out, and not there. */
public final class ExceptMisspelt implements Project {

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
                    .exceptColumns("operation", "changed")) // <- columns.unresolved
            .build();

    return bundle("except_misspelt")
        .add(
            pipeline("except_misspelt")
                .publishTo("main", "except_misspelt")
                .compute(serverless())
                .add(changes, result)
                .build())
        .build();
  }
}
