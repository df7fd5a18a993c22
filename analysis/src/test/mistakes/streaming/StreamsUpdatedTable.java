package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A stream of a table that changes are applied to. */
public final class StreamsUpdatedTable implements Project {

  record Change(Long customerId, String name, String email, String operation, Instant changedAt) {}

  @Override
  public Bundle define() {
    var changes =
        bronze("changes")
            .from(readStream(autoLoader(JSON, "/Volumes/crm/landing/changes").schema(Change.class)))
            .build();

    var latest =
        silver("customers")
            .fedBy(autoCdc(changes).keys("customer_id").sequenceBy("changed_at"))
            .build();

    var result =
        gold("emails")
            .from(
                readStream(latest) // <- stream.changing-source
                    .select("customer_id", "email"))
            .build();

    return bundle("streams_updated_table")
        .add(
            pipeline("streams_updated_table")
                .publishTo("main", "streams_updated_table")
                .compute(serverless())
                .add(changes, latest, result)
                .build())
        .build();
  }
}
