package dev.sluice.dsl;

import dev.sluice.model.Flow;

/** What feeds a streaming table: an append, a replace or a CDC flow. */
public sealed interface TableFlow
    permits AppendFlow,
        AppendOnceFlow,
        ReplaceUsingFlow,
        ReplaceWhereFlow,
        AutoCdcFlow,
        AutoCdcFromSnapshotFlow {

  /** What it records. */
  Flow flow();
}
