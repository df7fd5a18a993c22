package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** Kafka's columns have fixed names. */
public final class KafkaValueMisspelt implements Project {

  @Override
  public Bundle define() {
    var raw =
        bronze("raw")
            .from(
                readStream(kafka("broker:9092").subscribe("clicks"))
                    .select(col("values").cast(STRING).as("value"))) // <- columns.unresolved
            .resetAllowed(false)
            .build();
    var a = gold("a").from(read(raw).groupBy("value").count()).build();

    return bundle("kafka_value_misspelt")
        .add(
            pipeline("kafka_value_misspelt")
                .publishTo("main", "kafka_value_misspelt")
                .compute(serverless())
                .add(raw, a)
                .build())
        .build();
  }
}
