package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.Map;

/** A limit that ends the table. */
public final class FirstThousandRows implements Project {

  record Click(String sessionId, Long userId, String page, Instant clickedAt) {}

  @Override
  public Bundle define() {
    var clicks =
        bronze("clicks")
            .from(readStream(autoLoader(JSON, "/Volumes/web/landing/clicks").schema(Click.class)))
            .build();

    var result =
        silver("some_clicks")
            .from(
                sqlStream( // <- stream.limit
                    "SELECT page, clicked_at FROM STREAM {clicks} LIMIT 1000",
                    Map.of("clicks", readStream(clicks))))
            .build();

    return bundle("first_thousand_rows")
        .add(
            pipeline("first_thousand_rows")
                .publishTo("main", "first_thousand_rows")
                .compute(serverless())
                .add(clicks, result)
                .build())
        .build();
  }
}
