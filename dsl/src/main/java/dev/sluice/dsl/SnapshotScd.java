package dev.sluice.dsl;

/** How a table fed by snapshots keeps the states of a row: {@code type1()} or {@code type2()}. */
public sealed interface SnapshotScd extends Scd permits ScdType1, ScdType2 {}
