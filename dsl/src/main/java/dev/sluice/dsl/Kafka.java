package dev.sluice.dsl;

import dev.sluice.model.Origin;
import dev.sluice.model.Text;
import java.util.Map;

/**
 * Topics of Kafka, as a stream or at rest; {@code kafka(servers).subscribe(topic)} makes one.
 *
 * <p>Its columns are {@code key} and {@code value} (binary), {@code topic}, {@code partition},
 * {@code offset}, {@code timestamp} and {@code timestampType}.
 */
public final class Kafka extends KafkaOptions<Kafka> implements BatchSource, StreamSource {

  Kafka(Map<String, Text> options, Origin origin) {
    super(options, origin);
  }

  /** Where to end, {@code "latest"} or JSON; only a read at rest ends. */
  public KafkaAtRest endingOffsets(CharSequence offsets) {
    return new KafkaAtRest(options(), origin()).option("endingOffsets", offsets);
  }

  @Override
  Kafka copy(Map<String, Text> options) {
    return new Kafka(options, origin());
  }

  /** Brokers whose topics are still to be said; exactly one way of saying it exists per source. */
  public static final class Brokers {

    private final CharSequence servers;
    private final Origin origin;

    Brokers(CharSequence servers, Origin origin) {
      this.servers = servers;
      this.origin = origin;
    }

    /** These topics. */
    public Kafka subscribe(CharSequence... topics) {
      return from("subscribe", Texts.joined(",", topics));
    }

    /** All topics whose names match a regular expression. */
    public Kafka subscribePattern(CharSequence regex) {
      return from("subscribePattern", regex);
    }

    /** Single partitions, as JSON: {@code {"orders":[0,1]}}. */
    public Kafka assign(CharSequence json) {
      return from("assign", json);
    }

    private Kafka from(String option, CharSequence value) {
      return new Kafka(Map.of("kafka.bootstrap.servers", Text.of(servers)), origin)
          .option(option, value);
    }
  }

  /** An event hub whose log-in is still to be said. */
  public static final class EventHub {

    private final CharSequence namespace;
    private final CharSequence hub;
    private final Origin origin;

    EventHub(CharSequence namespace, CharSequence hub, Origin origin) {
      this.namespace = namespace;
      this.hub = hub;
      this.origin = origin;
    }

    /** Logs in with a connection string that a secret holds. */
    public Kafka connectionString(dev.sluice.model.Secret secret) {
      return kafka()
          .securityProtocol("SASL_SSL")
          .saslMechanism("PLAIN")
          .saslJaasConfig(
              Texts.of(
                  "kafkashaded.org.apache.kafka.common.security.plain.PlainLoginModule required"
                      + " username=\"$ConnectionString\" password=\"",
                  secret,
                  "\";"));
    }

    /** Logs in with a Unity Catalog credential. */
    public Kafka serviceCredential(CharSequence name) {
      return kafka().serviceCredential(name);
    }

    private Kafka kafka() {
      return new Brokers(Texts.of(namespace, ".servicebus.windows.net:9093"), origin)
          .subscribe(hub);
    }
  }
}
