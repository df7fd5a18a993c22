package mistakes.cdc;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A key that the source lacks. */
public final class KeyThatIsNotThere implements Project {

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
                    .keys("id") // <- columns.unresolved
                    .sequenceBy("changed_at"))
            .build();

    return bundle("key_that_is_not_there")
        .add(
            pipeline("key_that_is_not_there")
                .publishTo("main", "key_that_is_not_there")
                .compute(serverless())
                .add(changes, result)
                .build())
        .build();
  }
}
