package dev.sluice.analysis.spark;

import dev.sluice.analysis.TableRef;
import dev.sluice.model.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;

/** Questions that several rules ask of plans. */
final class PlanNodes {

  private PlanNodes() {}

  /** The nodes of a kind, those in subqueries too. */
  static <T extends LogicalPlan> List<T> all(LogicalPlan plan, Class<T> kind) {
    List<T> found = new ArrayList<>();
    plan.foreachWithSubqueries(
        Scala.action(
            node -> {
              if (kind.isInstance(node)) {
                found.add(kind.cast(node));
              }
            }));
    return found;
  }

  /** The dataset that a leaf reads. */
  static Optional<Dataset> dataset(InputRelation leaf) {
    return leaf.table() instanceof TableRef.OfDataset table
        ? Optional.of(table.dataset())
        : Optional.empty();
  }

  /** Whether a column of a plan has a watermark. */
  static boolean hasTime(LogicalPlan plan) {
    return hasTime(Scala.list(plan.output()));
  }

  static boolean hasTime(List<Attribute> columns) {
    return columns.stream().anyMatch(column -> EventTimes.delay(column).isPresent());
  }
}
