package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** Pub/Sub and Pulsar. */
public final class OtherBuses implements Project {

  @Override
  public Bundle define() {
    var pubsub =
        bronze("pubsub")
            .from(
                readStream(pubSub("project", "topic", "subscription"))
                    .select(
                        col("payload").cast(STRING).as("body"),
                        col("messageId"),
                        col("publishTimestampInMillis")))
            .resetAllowed(false)
            .build();
    var pulsar =
        bronze("pulsar")
            .from(
                readStream(pulsar("pulsar://broker:6650", "orders"))
                    .select(col("value").cast(STRING).as("body"), col("__publishTime").as("at")))
            .resetAllowed(false)
            .build();

    return bundle("other_buses")
        .add(
            pipeline("other_buses")
                .publishTo("main", "other_buses")
                .compute(serverless())
                .add(pubsub, pulsar)
                .build())
        .build();
  }
}
