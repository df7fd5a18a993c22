package dev.sluice.dsl;

import dev.sluice.model.Expr;

/** What an order takes: a {@link Column}, or one with a direction, {@link SortedColumn}. */
public sealed interface Sortable permits Column, SortedColumn {

  /** What it records: a {@link Expr.SortOrder}, or the plain column. */
  Expr expr();
}
