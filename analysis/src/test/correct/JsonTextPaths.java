package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.Map;

/** A path into a text column that is JSON. */
public final class JsonTextPaths implements Project {

  record Line(String value, Instant at) {}

  @Override
  public Bundle define() {
    var lines =
        bronze("lines")
            .from(readStream(autoLoader(JSON, "/Volumes/a/b/lines").schema(Line.class)))
            .build();
    var rows =
        silver("line_rows")
            .from(
                sqlStream(
                    "SELECT value:id::BIGINT AS id, value:user.name AS name, get_json_object(value,"
                        + " '$.kind') AS kind, at FROM STREAM {lines}",
                    Map.of("lines", readStream(lines))))
            .build();

    return bundle("json_text_paths")
        .add(
            pipeline("json_text_paths")
                .publishTo("main", "json_text_paths")
                .compute(serverless())
                .add(lines, rows)
                .build())
        .build();
  }
}
