package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** dropDuplicates without a watermark. */
public final class DuplicatesForEver implements Project {

  record Click(String sessionId, Long userId, String page, Instant clickedAt) {}

  @Override
  public Bundle define() {
    var clicks =
        bronze("clicks")
            .from(readStream(autoLoader(JSON, "/Volumes/web/landing/clicks").schema(Click.class)))
            .build();

    var result =
        silver("unique_clicks")
            .from(readStream(clicks).dropDuplicates("session_id", "page")) // <- stream.duplicates
            .build();

    return bundle("duplicates_for_ever")
        .add(
            pipeline("duplicates_for_ever")
                .publishTo("main", "duplicates_for_ever")
                .compute(serverless())
                .add(clicks, result)
                .build())
        .build();
  }
}
