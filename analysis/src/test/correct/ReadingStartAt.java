package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A history has `__START_AT` and `__END_AT`, of the type of its sequence. */
public final class ReadingStartAt implements Project {

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
                    .sequenceBy("changed_at")
                    .exceptColumns("operation")
                    .scd(type2()))
            .build();
    var lastYear =
        gold("last_year")
            .from(
                read(history)
                    .where(
                        col("__START_AT")
                            .lt(expr("TIMESTAMP'2025-01-01'"))
                            .and(
                                col("__END_AT")
                                    .isNull()
                                    .or(
                                        col("__END_AT")
                                            .geq(Instant.parse("2024-01-01T00:00:00Z")))))
                    .select(col("id"), col("name"), F.year(col("__START_AT")).as("since")))
            .build();

    return bundle("reading_start_at")
        .add(
            pipeline("reading_start_at")
                .publishTo("main", "reading_start_at")
                .compute(serverless())
                .add(changes, history, lastYear)
                .build())
        .build();
  }
}
