package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** Two columns give the order of changes, so `__START_AT` is a struct. */
public final class StructSequence implements Project {

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
                    .sequenceBy("changed_at", "sequence")
                    .applyAsDeletes("operation = 'DELETE'")
                    .exceptColumns("operation")
                    .scd(type2()))
            .build();
    var current =
        gold("current")
            .from(
                read(history)
                    .where(col("__END_AT").isNull())
                    .select(
                        col(Change::id),
                        col(Change::name),
                        col("__START_AT.changed_at").as("since")))
            .build();

    return bundle("struct_sequence")
        .add(
            pipeline("struct_sequence")
                .publishTo("main", "struct_sequence")
                .compute(serverless())
                .add(changes, history, current)
                .build())
        .build();
  }
}
