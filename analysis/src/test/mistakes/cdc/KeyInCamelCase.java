package mistakes.cdc;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** The name of the record, not of the column. */
public final class KeyInCamelCase implements Project {

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
                    .keys("customerId") // <- columns.unresolved
                    .sequenceBy("changed_at"))
            .build();

    return bundle("key_in_camel_case")
        .add(
            pipeline("key_in_camel_case")
                .publishTo("main", "key_in_camel_case")
                .compute(serverless())
                .add(changes, result)
                .build())
        .build();
  }
}
