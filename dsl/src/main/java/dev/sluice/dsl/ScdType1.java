package dev.sluice.dsl;

import dev.sluice.model.Cdc;
import dev.sluice.model.Expr;
import dev.sluice.model.Origin;

/** Only the latest state of a row; {@code type1()} makes it. */
public final class ScdType1 implements SnapshotScd {

  ScdType1() {}

  /** A change for which the condition holds empties the table. */
  public ScdType1WithTruncates applyAsTruncates(Column<? super Boolean> condition) {
    return new ScdType1WithTruncates(condition.expr());
  }

  /** A change for which the condition, SQL text, holds empties the table. */
  public ScdType1WithTruncates applyAsTruncates(CharSequence condition) {
    Origin origin = Origins.here();
    Expr expr = Expectations.sql(condition, origin);
    return new ScdType1WithTruncates(expr);
  }

  @Override
  public Cdc.Scd scd() {
    return new Cdc.Scd.Type1();
  }
}
