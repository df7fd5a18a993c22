package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Cdc;
import dev.sluice.model.Flow;
import dev.sluice.model.Flow.SnapshotSource;
import dev.sluice.model.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A flow that finds the changes between snapshots and applies them to a table, {@code
 * create_auto_cdc_from_snapshot_flow}; {@code autoCdcFromSnapshot(source).keys(..)} makes one.
 * Without {@link #scd} it keeps the latest state only.
 */
public final class AutoCdcFromSnapshotFlow implements TableFlow {

  private final SnapshotSource snapshots;
  private final List<String> keys;
  private final Cdc.Scd scd;
  private final Optional<String> movedFrom;
  private final Origin origin;

  AutoCdcFromSnapshotFlow(
      SnapshotSource snapshots,
      List<String> keys,
      Cdc.Scd scd,
      Optional<String> movedFrom,
      Origin origin) {
    this.snapshots = requireNonNull(snapshots, "snapshots");
    this.keys = List.copyOf(keys);
    this.scd = requireNonNull(scd, "scd");
    this.movedFrom = requireNonNull(movedFrom, "movedFrom");
    this.origin = requireNonNull(origin, "origin");
  }

  /** How the table keeps states: {@code type1()} or {@code type2()}. */
  public AutoCdcFromSnapshotFlow scd(SnapshotScd scd) {
    Optional<Cdc.Scd> before =
        origin.words().containsKey("scd") ? Optional.of(this.scd) : Optional.empty();
    return new AutoCdcFromSnapshotFlow(
        snapshots,
        keys,
        Once.value(before, scd.scd()).orElseThrow(),
        movedFrom,
        Places.marked(origin));
  }

  /** What the Python function reads, for the order of the pipeline. */
  public AutoCdcFromSnapshotFlow reads(BatchQuery... queries) {
    return snapshots instanceof SnapshotSource.ByFunction function
        ? new AutoCdcFromSnapshotFlow(
            new SnapshotSource.ByFunction(
                function.function(), Arrays.stream(queries).map(BatchQuery::query).toList()),
            keys,
            scd,
            movedFrom,
            origin)
        : this;
  }

  /** The name that the flow had before. */
  public AutoCdcFromSnapshotFlow movedFrom(String name) {
    return new AutoCdcFromSnapshotFlow(
        snapshots, keys, scd, Once.value(movedFrom, name), Places.marked(origin));
  }

  @Override
  public Flow flow() {
    return new Flow.AutoCdcFromSnapshot(snapshots, keys, scd, movedFrom, origin);
  }
}
