package dev.sluice.dsl;

import dev.sluice.model.Source;

/** What {@code read(..)} takes beside the datasets of the bundle: a source of data at rest. */
public sealed interface BatchSource
    permits Files, Connector, External, TableAtRest, Kafka, KafkaAtRest, Jdbc, Rows, Range {

  /** What it records. */
  Source source();
}
