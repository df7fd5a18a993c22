package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** Kafka's columns, with headers, at rest and streaming. */
public final class KafkaColumns implements Project {

  @Override
  public Bundle define() {
    var raw =
        bronze("raw")
            .from(
                readStream(kafka("broker:9092").subscribe("orders", "refunds").includeHeaders())
                    .select(
                        col("key").cast(STRING).as("key"),
                        col("value").cast(STRING).as("value"),
                        col("topic"),
                        col("partition"),
                        col("offset"),
                        col("timestamp"),
                        col("timestampType"),
                        col("headers")))
            .resetAllowed(false)
            .build();
    var sent =
        silver("sent")
            .from(
                readStream(raw)
                    .where(col("partition").geq(0))
                    .withColumn("trace", expr("filter(headers, h -> h.key = 'trace')[0].value")))
            .build();

    return bundle("kafka_columns")
        .add(
            pipeline("kafka_columns")
                .publishTo("main", "kafka_columns")
                .compute(serverless())
                .add(raw, sent)
                .build())
        .build();
  }
}
