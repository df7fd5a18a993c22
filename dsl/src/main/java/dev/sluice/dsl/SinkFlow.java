package dev.sluice.dsl;

import dev.sluice.model.Flow;

/** What writes to a sink: a stream, appended or in update mode. */
public sealed interface SinkFlow permits AppendFlow, UpdateFlow {

  /** What it records. */
  Flow flow();
}
