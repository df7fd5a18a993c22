package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** Folders give columns. */
public final class PartitionColumns implements Project {

  record Event(String eventId, String userId, String kind, Instant at) {}

  @Override
  public Bundle define() {
    var raw =
        bronze("raw")
            .from(
                readStream(
                    autoLoader(PARQUET, "/Volumes/a/b/c")
                        .schema(Event.class)
                        .partitionColumns("year", "month")))
            .layout(partitionBy("year", "month"))
            .build();
    var may = silver("may").from(readStream(raw).where(col("month").eq(5))).build();

    return bundle("partition_columns")
        .add(
            pipeline("partition_columns")
                .publishTo("main", "partition_columns")
                .compute(serverless())
                .add(raw, may)
                .build())
        .build();
  }
}
