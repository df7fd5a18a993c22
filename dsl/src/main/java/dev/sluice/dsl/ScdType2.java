package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Cdc;
import java.util.List;

/**
 * All states of a row, with {@code __START_AT} and {@code __END_AT}; {@code type2()} makes it. A
 * change of any column makes a new state unless told.
 */
@SuppressWarnings("UnusedTypeParameter") // its name is the reason, which javac prints
public final class ScdType2 implements SnapshotScd {

  private final Cdc.History history;

  ScdType2(Cdc.History history) {
    this.history = requireNonNull(history, "history");
  }

  /** Only a change of these columns makes a new state. */
  public ScdType2 trackHistory(String... columns) {
    return tracking(new Cdc.History.On(List.of(columns)));
  }

  /** A change of any column but these makes a new state. */
  public ScdType2 trackHistoryExcept(String... columns) {
    return tracking(new Cdc.History.Except(List.of(columns)));
  }

  @Override
  public Cdc.Scd scd() {
    return new Cdc.Scd.Type2(history);
  }

  private ScdType2 tracking(Cdc.History which) {
    return new ScdType2(
        Once.alternative(
            history, new Cdc.History.All(), which, "trackHistory", "trackHistoryExcept"));
  }

  /** Refused: only {@code type1()} takes truncates, a history can't be emptied. */
  <OnlyType1TakesTruncates> ScdType2 applyAsTruncates(Object... refused) {
    return Refusals.refused();
  }
}
