package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.Map;

/** SQL that counts a stream. */
public final class AggregateInSql implements Project {

  record Click(String sessionId, Long userId, String page, Instant clickedAt) {}

  @Override
  public Bundle define() {
    var clicks =
        bronze("clicks")
            .from(readStream(autoLoader(JSON, "/Volumes/web/landing/clicks").schema(Click.class)))
            .build();

    var result =
        gold("clicks_by_page")
            .from(
                sqlStream( // <- stream.aggregate
                    "SELECT page, count(*) AS clicks FROM STREAM {clicks} GROUP BY page",
                    Map.of("clicks", readStream(clicks))))
            .build();

    return bundle("aggregate_in_sql")
        .add(
            pipeline("aggregate_in_sql")
                .publishTo("main", "aggregate_in_sql")
                .compute(serverless())
                .add(clicks, result)
                .build())
        .build();
  }
}
