package dev.sluice.dsl;

import dev.sluice.model.Origin;
import dev.sluice.model.Secret;
import dev.sluice.model.Text;
import java.util.Map;

/** A subscription of Google Pub/Sub; {@code pubSub(project, topic, subscription)} makes one. */
public final class PubSub extends BusOptions<PubSub> implements StreamSource {

  PubSub(Map<String, Text> options, Origin origin) {
    super("pubsub", options, origin);
  }

  /** The service account that reads, and its key. */
  public PubSub serviceAccount(
      CharSequence clientEmail, Secret clientId, Secret privateKey, Secret privateKeyId) {
    return option("clientEmail", clientEmail)
        .option("clientId", clientId)
        .option("privateKey", privateKey)
        .option("privateKeyId", privateKeyId);
  }

  /** So many tasks fetch records. */
  public PubSub numFetchPartitions(int partitions) {
    return option("numFetchPartitions", partitions);
  }

  /** Deletes the subscription when the stream stops. */
  public PubSub deleteSubscriptionOnStreamStop() {
    return option("deleteSubscriptionOnStreamStop", true);
  }

  /** About so many bytes in one micro-batch, {@code "10g"}. */
  public PubSub maxBytesPerTrigger(CharSequence bytes) {
    return option("maxBytesPerTrigger", bytes);
  }

  @Override
  PubSub copy(Map<String, Text> options) {
    return new PubSub(options, origin());
  }
}
