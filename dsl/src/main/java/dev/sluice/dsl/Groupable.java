package dev.sluice.dsl;

import dev.sluice.model.Expr;
import java.util.List;

/** What a grouping takes: a {@link Column}, or {@link NamedColumns}. */
public sealed interface Groupable permits Column, NamedColumns {

  /** What it records. */
  List<Expr> groupings();
}
