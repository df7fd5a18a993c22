package dev.sluice.dsl;

import dev.sluice.model.Flow;
import dev.sluice.model.Secret;
import dev.sluice.model.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Builds a sink that is a topic of Kafka, or an event hub through its Kafka face.
 *
 * <p>What is written has a column {@code value}, and may have {@code key}, {@code headers}, {@code
 * partition} and {@code topic}.
 */
public final class KafkaSinkBuilder extends SinkBuilder<KafkaSinkBuilder> {

  KafkaSinkBuilder(Said said, Map<String, Text> options) {
    super(said, options);
  }

  /** The topic; without it, a column {@code topic} says it for each row. */
  public KafkaSinkBuilder topic(CharSequence topic) {
    return option("topic", topic);
  }

  /** The protocol to the brokers, such as {@code "SASL_SSL"}. */
  public KafkaSinkBuilder securityProtocol(CharSequence protocol) {
    return option("kafka.security.protocol", protocol);
  }

  /** The mechanism of SASL, such as {@code "PLAIN"}. */
  public KafkaSinkBuilder saslMechanism(CharSequence mechanism) {
    return option("kafka.sasl.mechanism", mechanism);
  }

  /** The login of SASL; secrets go into it with {@code text("..", secret(scope, key), "..")}. */
  public KafkaSinkBuilder saslJaasConfig(CharSequence config) {
    return option("kafka.sasl.jaas.config", config);
  }

  /** The login of SASL, all of it in one secret. */
  public KafkaSinkBuilder saslJaasConfig(Secret config) {
    return option("kafka.sasl.jaas.config", config);
  }

  /** The Unity Catalog credential that logs in. */
  public KafkaSinkBuilder serviceCredential(CharSequence name) {
    return option("databricks.serviceCredential", name);
  }

  /** Flows that write to it. */
  public KafkaSinkBuilder fedBy(SinkFlow... flows) {
    return fedBy(List.of(flows));
  }

  /** Flows that write to it. */
  public KafkaSinkBuilder fedBy(Collection<? extends SinkFlow> flows) {
    return copy(said().plus(flows.stream().<Flow>map(SinkFlow::flow).toList()), options());
  }

  @Override
  KafkaSinkBuilder copy(Said said, Map<String, Text> options) {
    return new KafkaSinkBuilder(said, options);
  }
}
