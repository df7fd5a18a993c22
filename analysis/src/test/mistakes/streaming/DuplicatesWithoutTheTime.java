package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Duration;
import java.time.Instant;

/** A watermark that the keys do not have. */
public final class DuplicatesWithoutTheTime implements Project {

  record Click(String sessionId, Long userId, String page, Instant clickedAt) {}

  @Override
  public Bundle define() {
    var clicks =
        bronze("clicks")
            .from(readStream(autoLoader(JSON, "/Volumes/web/landing/clicks").schema(Click.class)))
            .build();

    var result =
        silver("unique_sessions")
            .from(
                readStream(clicks)
                    .withWatermark("clicked_at", Duration.ofHours(1))
                    .dropDuplicates("session_id")) // <- stream.duplicates
            .build();

    return bundle("duplicates_without_the_time")
        .add(
            pipeline("duplicates_without_the_time")
                .publishTo("main", "duplicates_without_the_time")
                .compute(serverless())
                .add(clicks, result)
                .build())
        .build();
  }
}
