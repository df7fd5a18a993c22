package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** distinct() on a stream. */
public final class DistinctStream implements Project {

  record Click(String sessionId, Long userId, String page, Instant clickedAt) {}

  @Override
  public Bundle define() {
    var clicks =
        bronze("clicks")
            .from(readStream(autoLoader(JSON, "/Volumes/web/landing/clicks").schema(Click.class)))
            .build();

    var result =
        silver("pages")
            .from(readStream(clicks).select("page").distinct()) // <- stream.duplicates
            .build();

    return bundle("distinct_stream")
        .add(
            pipeline("distinct_stream")
                .publishTo("main", "distinct_stream")
                .compute(serverless())
                .add(clicks, result)
                .build())
        .build();
  }
}
