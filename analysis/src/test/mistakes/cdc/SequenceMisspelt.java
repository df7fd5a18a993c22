package mistakes.cdc;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A sequence that the source lacks. */
public final class SequenceMisspelt implements Project {

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
                    .sequenceBy("changd_at")) // <- columns.unresolved
            .build();

    return bundle("sequence_misspelt")
        .add(
            pipeline("sequence_misspelt")
                .publishTo("main", "sequence_misspelt")
                .compute(serverless())
                .add(changes, result)
                .build())
        .build();
  }
}
