package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** The alternatives among the settings of CDC flows. */
public final class Cdc {

  private Cdc() {}

  /** Which columns of the source reach the target. */
  public sealed interface Columns {
    /** All. */
    record All() implements Columns {}

    /** These, {@code column_list}. */
    record Only(List<String> names) implements Columns {
      public Only {
        names = List.copyOf(names);
      }
    }

    /** All but these, {@code except_column_list}. */
    record Except(List<String> names) implements Columns {
      public Except {
        names = List.copyOf(names);
      }
    }
  }

  /** {@code stored_as_scd_type}. */
  public sealed interface Scd {
    /** The latest state only. */
    record Type1() implements Scd {}

    /** All states, with {@code __START_AT} and {@code __END_AT}. */
    record Type2(History history) implements Scd {
      public Type2 {
        requireNonNull(history, "history");
      }
    }

    /**
     * All states in two times; a preview feature.
     *
     * @param systemSequenceBy the order in which the changes became known
     */
    record Bitemporal(Expr.Column systemSequenceBy) implements Scd {
      public Bitemporal {
        requireNonNull(systemSequenceBy, "systemSequenceBy");
      }
    }
  }

  /** Which columns make a new state when they change. */
  public sealed interface History {
    /** Any. */
    record All() implements History {}

    /** These, {@code track_history_column_list}. */
    record On(List<String> names) implements History {
      public On {
        names = List.copyOf(names);
      }
    }

    /** All but these, {@code track_history_except_column_list}. */
    record Except(List<String> names) implements History {
      public Except {
        names = List.copyOf(names);
      }
    }
  }

  /** Whether a NULL in a change leaves the column as it was. */
  public sealed interface IgnoreNulls {
    /** A NULL overwrites. */
    record Never() implements IgnoreNulls {}

    /** In all columns, {@code ignore_null_updates}. */
    record Always() implements IgnoreNulls {}

    /** In these, {@code ignore_null_updates_column_list}. */
    record On(List<String> names) implements IgnoreNulls {
      public On {
        names = List.copyOf(names);
      }
    }

    /** In all but these, {@code ignore_null_updates_except_column_list}. */
    record Except(List<String> names) implements IgnoreNulls {
      public Except {
        names = List.copyOf(names);
      }
    }
  }
}
