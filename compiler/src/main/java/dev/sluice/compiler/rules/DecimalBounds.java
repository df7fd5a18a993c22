package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.DataType;
import java.util.ArrayList;
import java.util.List;

/** A decimal has more than 38 digits, or more behind the point than at all. */
final class DecimalBounds implements Rule {

  private static final int MOST = 38;

  @Override
  public String id() {
    return "type.decimal";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (ModelWalk.Step step : context.all(DataType.Decimal.class)) {
      DataType.Decimal type = (DataType.Decimal) step.value();
      boolean fits =
          type.precision() >= 1
              && type.precision() <= MOST
              && type.scale() >= 0
              && type.scale() <= type.precision();
      if (!fits) {
        found.add(
            Diagnostic.error(
                    id(),
                    step.origin(),
                    "There is no DECIMAL(%d,%d)%s."
                        .formatted(type.precision(), type.scale(), TextPlaces.of(step)))
                .hint(
                    "give 1 to " + MOST + " digits, and at most as many of them behind the point"));
      }
    }
    return found;
  }
}
