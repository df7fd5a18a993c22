package dev.sluice.analysis.spark;

import dev.sluice.analysis.AnalysedColumn;
import dev.sluice.analysis.Columns;
import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;

/** The columns of a resolved plan, in the model's words. */
final class Results {

  private Results() {}

  static Columns columns(LogicalPlan plan, Lineages lineages, Marks marks, Origin origin) {
    List<AnalysedColumn> known = new ArrayList<>();
    boolean open = false;
    for (Attribute column : Scala.list(plan.output())) {
      if (column.name().equals(InputRelation.MORE)) {
        open = true;
        continue;
      }
      Origin place =
          lineages
              .origin(column)
              .flatMap(marks::spot)
              .map(spot -> spot.place().origin())
              .filter(Origin::isKnown)
              .orElse(origin);
      known.add(
          new AnalysedColumn(
              column.name(),
              Types.model(column.dataType()),
              column.nullable(),
              comment(column),
              place,
              lineages.sources(column)));
    }
    return new Columns(known, open);
  }

  private static Optional<String> comment(Attribute column) {
    return column.metadata().contains("comment")
        ? Optional.of(column.metadata().getString("comment"))
        : Optional.empty();
  }
}
