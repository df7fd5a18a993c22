package dev.sluice.dsl;

import dev.sluice.model.Source;

/** What {@code readStream(..)} takes beside the datasets of the bundle: a source of a stream. */
public sealed interface StreamSource
    permits Files,
        AutoLoader,
        Connector,
        External,
        TableStream,
        Kafka,
        Kinesis,
        PubSub,
        Pulsar,
        Rate {

  /** What it records. */
  Source source();
}
