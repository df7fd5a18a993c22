package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.plans.logical.BinaryNode;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Union;
import scala.Function1;
import scala.collection.immutable.IndexedSeq;
import scala.collection.immutable.Seq;

/**
 * A union that waits for the columns of both sides: Spark's own rule would refuse one by name as
 * soon as a column is missing that only is not known.
 */
final class PendingUnion extends LogicalPlan implements BinaryNode {

  private static final long serialVersionUID = 1L;

  private final LogicalPlan first;
  private final LogicalPlan second;
  private final boolean byName;
  private final boolean allowMissing;

  PendingUnion(LogicalPlan first, LogicalPlan second, boolean byName, boolean allowMissing) {
    this.first = requireNonNull(first, "first");
    this.second = requireNonNull(second, "second");
    this.byName = byName;
    this.allowMissing = allowMissing;
  }

  /** The union, when both sides are resolved. */
  LogicalPlan make() {
    return byName && (Unions.isOpen(first) || Unions.isOpen(second))
        ? Unions.byName(first, second, allowMissing)
        : new Union(Scala.seq(first, second), byName, allowMissing);
  }

  @Override
  public LogicalPlan left() {
    return first;
  }

  @Override
  public LogicalPlan right() {
    return second;
  }

  @Override
  public LogicalPlan withNewChildrenInternal(LogicalPlan left, LogicalPlan right) {
    return new PendingUnion(left, right, byName, allowMissing);
  }

  @Override
  public Seq<LogicalPlan> children() {
    return Scala.seq(first, second);
  }

  @Override
  public LogicalPlan mapChildren(Function1<LogicalPlan, LogicalPlan> function) {
    LogicalPlan left = function.apply(first);
    LogicalPlan right = function.apply(second);
    return left == first && right == second ? this : withNewChildrenInternal(left, right);
  }

  @Override
  public LogicalPlan withNewChildrenInternal(IndexedSeq<LogicalPlan> children) {
    return withNewChildrenInternal(children.head(), children.last());
  }

  @Override
  public Seq<Attribute> output() {
    return first.output();
  }

  @Override
  public boolean resolved() {
    return false;
  }

  @Override
  public int productArity() {
    return 2;
  }

  @Override
  public Object productElement(int index) {
    return index == 0 ? first : second;
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof PendingUnion;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PendingUnion that
        && byName == that.byName
        && allowMissing == that.allowMissing
        && first.equals(that.first)
        && second.equals(that.second);
  }

  @Override
  public int hashCode() {
    return first.hashCode() * 31 + second.hashCode();
  }
}
