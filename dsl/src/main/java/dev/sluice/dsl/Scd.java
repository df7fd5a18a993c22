package dev.sluice.dsl;

import dev.sluice.model.Cdc;

/**
 * How a table keeps the states of a row: {@code type1()}, {@code type2()}, {@code bitemporal(..)}.
 */
public sealed interface Scd permits SnapshotScd, ScdType1WithTruncates, ScdBitemporal {

  /** What it records. */
  Cdc.Scd scd();
}
