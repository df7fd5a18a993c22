package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** `__END_AT` is written otherwise. */
public final class HistoryColumnMisspelt implements Project {

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
            .fedBy(autoCdc(changes).keys("id").sequenceBy("sequence").scd(type2()))
            .build();
    var a = gold("a").from(read(history).where("__END IS NULL")).build(); // <- columns.unresolved

    return bundle("history_column_misspelt")
        .add(
            pipeline("history_column_misspelt")
                .publishTo("main", "history_column_misspelt")
                .compute(serverless())
                .add(changes, history, a)
                .build())
        .build();
  }
}
