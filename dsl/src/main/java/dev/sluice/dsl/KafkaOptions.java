package dev.sluice.dsl;

import dev.sluice.model.Origin;
import dev.sluice.model.Secret;
import dev.sluice.model.Text;
import java.util.Map;

/**
 * The options of a Kafka source.
 *
 * @param <S> the type itself
 */
abstract class KafkaOptions<S extends KafkaOptions<S>> extends BusOptions<S> {

  KafkaOptions(Map<String, Text> options, Origin origin) {
    super("kafka", options, origin);
  }

  /**
   * Where to start without a checkpoint: {@code "earliest"}, {@code "latest"} (a stream's default),
   * or JSON with an offset per partition.
   */
  public S startingOffsets(CharSequence offsets) {
    return option("startingOffsets", offsets);
  }

  /** On a stream: at most so many records in one micro-batch. */
  public S maxOffsetsPerTrigger(long records) {
    return option("maxOffsetsPerTrigger", records);
  }

  /** At least so many tasks for one batch. */
  public S minPartitions(int partitions) {
    return option("minPartitions", partitions);
  }

  /** Whether the flow fails when records have vanished before they were read; yes unless told. */
  public S failOnDataLoss(boolean fail) {
    return option("failOnDataLoss", fail);
  }

  /** Adds the column {@code headers}. */
  public S includeHeaders() {
    return option("includeHeaders", true);
  }

  /** The protocol to the brokers, such as {@code "SASL_SSL"}. */
  public S securityProtocol(CharSequence protocol) {
    return option("kafka.security.protocol", protocol);
  }

  /** The mechanism of SASL, such as {@code "PLAIN"} or {@code "SCRAM-SHA-512"}. */
  public S saslMechanism(CharSequence mechanism) {
    return option("kafka.sasl.mechanism", mechanism);
  }

  /** The login of SASL; secrets go into it with {@code text("..", secret(scope, key), "..")}. */
  public S saslJaasConfig(CharSequence config) {
    return option("kafka.sasl.jaas.config", config);
  }

  /** The login of SASL, all of it in one secret. */
  public S saslJaasConfig(Secret config) {
    return option("kafka.sasl.jaas.config", config);
  }

  /** The Unity Catalog credential that logs in. */
  public S serviceCredential(CharSequence name) {
    return option("databricks.serviceCredential", name);
  }

  /** How long a request may take, in milliseconds. */
  public S requestTimeoutMs(long milliseconds) {
    return option("kafka.request.timeout.ms", milliseconds);
  }

  /** How long a session lives without a sign of life, in milliseconds. */
  public S sessionTimeoutMs(long milliseconds) {
    return option("kafka.session.timeout.ms", milliseconds);
  }
}
