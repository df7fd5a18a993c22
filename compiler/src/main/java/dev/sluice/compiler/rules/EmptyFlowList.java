package dev.sluice.compiler.rules;

import dev.sluice.model.Cdc;
import dev.sluice.model.Flow;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a flow of changes whose lists of columns are empty; keys have a rule of their own.
 */
final class EmptyFlowList {

  private EmptyFlowList() {}

  static List<String> of(Flow flow) {
    List<String> words = new ArrayList<>();
    if (flow instanceof Flow.AutoCdc cdc) {
      columns(cdc.columns(), words);
      history(cdc.scd(), words);
      nulls(cdc.ignoreNullUpdates(), words);
    } else if (flow instanceof Flow.AutoCdcFromSnapshot snapshot) {
      history(snapshot.scd(), words);
    }
    return words;
  }

  private static void columns(Cdc.Columns columns, List<String> words) {
    if (columns instanceof Cdc.Columns.Only only && only.names().isEmpty()) {
      words.add("columns(..)");
    }
    if (columns instanceof Cdc.Columns.Except except && except.names().isEmpty()) {
      words.add("exceptColumns(..)");
    }
  }

  private static void history(Cdc.Scd scd, List<String> words) {
    if (!(scd instanceof Cdc.Scd.Type2 type2)) {
      return;
    }
    if (type2.history() instanceof Cdc.History.On on && on.names().isEmpty()) {
      words.add("trackHistory(..)");
    }
    if (type2.history() instanceof Cdc.History.Except except && except.names().isEmpty()) {
      words.add("trackHistoryExcept(..)");
    }
  }

  private static void nulls(Cdc.IgnoreNulls nulls, List<String> words) {
    if (nulls instanceof Cdc.IgnoreNulls.On on && on.names().isEmpty()) {
      words.add("ignoreNullUpdatesOn(..)");
    }
    if (nulls instanceof Cdc.IgnoreNulls.Except except && except.names().isEmpty()) {
      words.add("ignoreNullUpdatesExcept(..)");
    }
  }
}
