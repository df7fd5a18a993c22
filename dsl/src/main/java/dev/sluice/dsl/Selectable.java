package dev.sluice.dsl;

import dev.sluice.model.Selection;
import java.util.List;

/**
 * What a select list takes: a {@link Column}, a {@link Star}, {@link AllColumns}, or {@link
 * NamedColumns}.
 */
public sealed interface Selectable permits Column, Star, AllColumns, NamedColumns {

  /** What it records. */
  List<Selection> selections();
}
