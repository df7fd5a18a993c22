package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A declared schema of a history has its two columns. */
public final class DeclaredHistory implements Project {

  record Change(
      Long id, String name, String city, String operation, Long sequence, Instant changedAt) {}

  @Override
  public Bundle define() {
    var changes =
        bronze("changes")
            .from(readStream(autoLoader(JSON, "/Volumes/crm/landing/changes").schema(Change.class)))
            .build();

    var history =
        silver("history")
            .fedBy(
                autoCdc(changes)
                    .keys("id")
                    .sequenceBy("sequence")
                    .columns("id", "name", "city")
                    .scd(type2()))
            .schema("id BIGINT, name STRING, city STRING, __START_AT BIGINT, __END_AT BIGINT")
            .build();

    return bundle("declared_history")
        .add(
            pipeline("declared_history")
                .publishTo("main", "declared_history")
                .compute(serverless())
                .add(changes, history)
                .build())
        .build();
  }
}
