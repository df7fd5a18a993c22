package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.Map;

/** SELECT DISTINCT on a stream. */
public final class DistinctInSql implements Project {

  record Click(String sessionId, Long userId, String page, Instant clickedAt) {}

  @Override
  public Bundle define() {
    var clicks =
        bronze("clicks")
            .from(readStream(autoLoader(JSON, "/Volumes/web/landing/clicks").schema(Click.class)))
            .build();

    var result =
        silver("pages")
            .from(
                sqlStream( // <- stream.duplicates
                    "SELECT DISTINCT page FROM STREAM {clicks}",
                    Map.of("clicks", readStream(clicks))))
            .build();

    return bundle("distinct_in_sql")
        .add(
            pipeline("distinct_in_sql")
                .publishTo("main", "distinct_in_sql")
                .compute(serverless())
                .add(clicks, result)
                .build())
        .build();
  }
}
