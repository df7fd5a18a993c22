package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.Map;

/** OFFSET on a stream. */
public final class SkipsFirstRows implements Project {

  record Click(String sessionId, Long userId, String page, Instant clickedAt) {}

  @Override
  public Bundle define() {
    var clicks =
        bronze("clicks")
            .from(readStream(autoLoader(JSON, "/Volumes/web/landing/clicks").schema(Click.class)))
            .build();

    var result =
        silver("clicks_but_first")
            .from(
                sqlStream( // <- stream.unsupported
                    "SELECT page FROM STREAM {clicks} OFFSET 1",
                    Map.of("clicks", readStream(clicks))))
            .build();

    return bundle("skips_first_rows")
        .add(
            pipeline("skips_first_rows")
                .publishTo("main", "skips_first_rows")
                .compute(serverless())
                .add(clicks, result)
                .build())
        .build();
  }
}
