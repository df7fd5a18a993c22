package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** The column that marks deletes, and the sequence, are in the list of what is left out. */
public final class DeleteColumnLeftOut implements Project {

  record Change(
      Long id, String name, String city, String operation, Long sequence, Instant changedAt) {}

  @Override
  public Bundle define() {
    var changes =
        bronze("changes")
            .from(readStream(autoLoader(JSON, "/Volumes/crm/landing/changes").schema(Change.class)))
            .build();

    var current =
        silver("current")
            .fedBy(
                autoCdc(changes)
                    .keys("id")
                    .sequenceBy("sequence")
                    .applyAsDeletes(col(Change::operation).eq("DELETE"))
                    .exceptColumns("operation", "sequence")
                    .scd(type1()))
            .build();

    return bundle("delete_column_left_out")
        .add(
            pipeline("delete_column_left_out")
                .publishTo("main", "delete_column_left_out")
                .compute(serverless())
                .add(changes, current)
                .build())
        .build();
  }
}
