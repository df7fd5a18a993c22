package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** A Delta table by its path: nobody knows its columns. */
public final class StreamingDeltaPath implements Project {

  @Override
  public Bundle define() {
    var copied =
        silver("copied")
            .from(readStream(files(DELTA, "/Volumes/a/b/table")).where("anything > 3"))
            .build();
    var parquet =
        silver("parquet").from(read(files(PARQUET, "/Volumes/a/b/p")).select("x", "y.z")).build();

    return bundle("streaming_delta_path")
        .add(
            pipeline("streaming_delta_path")
                .publishTo("main", "streaming_delta_path")
                .compute(serverless())
                .add(copied, parquet)
                .build())
        .build();
  }
}
