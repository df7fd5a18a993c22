package mistakes.cdc;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A schema without a column of the source. */
public final class SchemaLacksColumn implements Project {

  record Change(Long customerId, String name, String email, String operation, Instant changedAt) {}

  @Override
  public Bundle define() {
    var changes =
        bronze("changes")
            .from(readStream(autoLoader(JSON, "/Volumes/crm/landing/changes").schema(Change.class)))
            .build();

    var result =
        silver("target")
            .schema( // <- cdc.columns-missing
                "customer_id BIGINT, name STRING, changed_at TIMESTAMP")
            .fedBy(
                autoCdc(changes)
                    .keys("customer_id")
                    .sequenceBy("changed_at")
                    .exceptColumns("operation"))
            .build();

    return bundle("schema_lacks_column")
        .add(
            pipeline("schema_lacks_column")
                .publishTo("main", "schema_lacks_column")
                .compute(serverless())
                .add(changes, result)
                .build())
        .build();
  }
}
