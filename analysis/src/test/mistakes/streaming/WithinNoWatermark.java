package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** dropDuplicatesWithinWatermark without one. */
public final class WithinNoWatermark implements Project {

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
                    .dropDuplicatesWithinWatermark("session_id")) // <- stream.within-watermark
            .build();

    return bundle("within_no_watermark")
        .add(
            pipeline("within_no_watermark")
                .publishTo("main", "within_no_watermark")
                .compute(serverless())
                .add(clicks, result)
                .build())
        .build();
  }
}
