package mistakes.streaming;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** Numbers that rise with each row of a stream. */
public final class NumberedRows implements Project {

  record Click(String sessionId, Long userId, String page, Instant clickedAt) {}

  @Override
  public Bundle define() {
    var clicks =
        bronze("clicks")
            .from(readStream(autoLoader(JSON, "/Volumes/web/landing/clicks").schema(Click.class)))
            .build();

    var result =
        silver("clicks_with_id")
            .from(
                readStream(clicks)
                    .withColumn("id", F.monotonically_increasing_id())) // <- stream.unsupported
            .build();

    return bundle("numbered_rows")
        .add(
            pipeline("numbered_rows")
                .publishTo("main", "numbered_rows")
                .compute(serverless())
                .add(clicks, result)
                .build())
        .build();
  }
}
