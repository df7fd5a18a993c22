package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Cdc;
import dev.sluice.model.Expr;

/** Only the latest state of a row, in a table that some changes empty. */
public final class ScdType1WithTruncates implements Scd {

  private final Expr condition;

  ScdType1WithTruncates(Expr condition) {
    this.condition = requireNonNull(condition, "condition");
  }

  /** Which changes empty the table. */
  Expr condition() {
    return condition;
  }

  @Override
  public Cdc.Scd scd() {
    return new Cdc.Scd.Type1();
  }
}
