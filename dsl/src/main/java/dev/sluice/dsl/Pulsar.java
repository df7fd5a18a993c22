package dev.sluice.dsl;

import dev.sluice.model.Origin;
import dev.sluice.model.Text;
import java.util.Map;

/** A topic of Apache Pulsar; {@code pulsar(serviceUrl, topic)} makes one. */
public final class Pulsar extends BusOptions<Pulsar> implements StreamSource {

  Pulsar(Map<String, Text> options, Origin origin) {
    super("pulsar", options, origin);
  }

  /** Where to start without a checkpoint: {@code earliest}, {@code latest}, or JSON. */
  public Pulsar startingOffsets(CharSequence offsets) {
    return option("startingOffsets", offsets);
  }

  /** A subscription that exists already. */
  public Pulsar predefinedSubscription(CharSequence name) {
    return option("predefinedSubscription", name);
  }

  /** What the names of subscriptions begin with. */
  public Pulsar subscriptionPrefix(CharSequence prefix) {
    return option("subscriptionPrefix", prefix);
  }

  /** How long one poll may take. */
  public Pulsar pollTimeoutMs(long milliseconds) {
    return option("pollTimeoutMs", milliseconds);
  }

  /** Whether the flow fails when records have vanished before they were read; yes unless told. */
  public Pulsar failOnDataLoss(boolean fail) {
    return option("failOnDataLoss", fail);
  }

  @Override
  Pulsar copy(Map<String, Text> options) {
    return new Pulsar(options, origin());
  }
}
