package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** Kinesis has its own columns. */
public final class KinesisColumns implements Project {

  @Override
  public Bundle define() {
    var raw =
        bronze("raw")
            .from(
                readStream(kinesis("clicks").region("eu-west-1").initialPosition("earliest"))
                    .select(
                        col("partitionKey"),
                        col("data").cast(STRING).as("body"),
                        col("stream"),
                        col("shardId"),
                        col("sequenceNumber"),
                        col("approximateArrivalTimestamp").as("at")))
            .resetAllowed(false)
            .build();
    var json =
        silver("json")
            .from(
                readStream(raw)
                    .select(col("at"), F.get_json_object(col("body"), "$.user").as("user")))
            .build();

    return bundle("kinesis_columns")
        .add(
            pipeline("kinesis_columns")
                .publishTo("main", "kinesis_columns")
                .compute(serverless())
                .add(raw, json)
                .build())
        .build();
  }
}
