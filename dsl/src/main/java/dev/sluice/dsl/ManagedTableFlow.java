package dev.sluice.dsl;

import dev.sluice.model.Flow;

/** What feeds a managed table: append flows. */
public sealed interface ManagedTableFlow permits AppendFlow, AppendOnceFlow {

  /** What it records. */
  Flow flow();
}
