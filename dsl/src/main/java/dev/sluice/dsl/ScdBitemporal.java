package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Cdc;
import dev.sluice.model.Expr;

/**
 * All states of a row in two times: when it was so, and when that became known. A preview feature;
 * {@code bitemporal(column)} makes it.
 */
public final class ScdBitemporal implements Scd {

  private final Expr.Column systemSequenceBy;

  ScdBitemporal(Expr.Column systemSequenceBy) {
    this.systemSequenceBy = requireNonNull(systemSequenceBy, "systemSequenceBy");
  }

  @Override
  public Cdc.Scd scd() {
    return new Cdc.Scd.Bitemporal(systemSequenceBy);
  }
}
