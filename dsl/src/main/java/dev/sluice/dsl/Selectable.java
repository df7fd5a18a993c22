package dev.sluice.dsl;

import dev.sluice.model.Selection;

/** What a select list takes: a {@link Column}, a {@link Star}, or {@link AllColumns}. */
public sealed interface Selectable permits Column, Star, AllColumns {

  /** What it records. */
  Selection selection();
}
