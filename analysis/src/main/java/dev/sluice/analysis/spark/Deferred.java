package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.BiFunction;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.UnaryNode;
import scala.Function1;
import scala.collection.immutable.IndexedSeq;
import scala.collection.immutable.Seq;

/** An operator that is made when the columns below it are known. */
final class Deferred extends LogicalPlan implements UnaryNode {

  /** Makes the operator from its input and the input's columns. */
  interface Maker extends BiFunction<LogicalPlan, List<Attribute>, LogicalPlan> {}

  private static final long serialVersionUID = 1L;

  private static final Maker NOTHING = new Nothing();

  /** Leaves the input as it is. */
  private static final class Nothing implements Maker {
    @Override
    public LogicalPlan apply(LogicalPlan input, List<Attribute> columns) {
      return input;
    }
  }

  private final LogicalPlan input;
  private final transient Maker maker;

  Deferred(LogicalPlan input, Maker maker) {
    this.input = requireNonNull(input, "input");
    this.maker = requireNonNull(maker, "maker");
  }

  /** A plan that Spark's rules shall look at once more. */
  static Deferred again(LogicalPlan plan) {
    return new Deferred(plan, NOTHING);
  }

  /** Whether it waits for nothing. */
  boolean isReady() {
    return maker == NOTHING || input.resolved();
  }

  LogicalPlan make() {
    if (maker == NOTHING) {
      return input;
    }
    return maker.apply(input, Scala.list(input.output()));
  }

  @Override
  public LogicalPlan child() {
    return input;
  }

  @Override
  public LogicalPlan withNewChildInternal(LogicalPlan child) {
    return new Deferred(child, maker);
  }

  @Override
  public Seq<LogicalPlan> children() {
    return Scala.seq(input);
  }

  @Override
  public LogicalPlan mapChildren(Function1<LogicalPlan, LogicalPlan> function) {
    LogicalPlan child = function.apply(input);
    return child == input ? this : withNewChildInternal(child);
  }

  @Override
  public LogicalPlan withNewChildrenInternal(IndexedSeq<LogicalPlan> children) {
    return withNewChildInternal(children.head());
  }

  @Override
  public Seq<Attribute> output() {
    return input.output();
  }

  @Override
  public boolean resolved() {
    return false;
  }

  @Override
  public int productArity() {
    return 1;
  }

  @Override
  public Object productElement(int index) {
    return input;
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof Deferred;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Deferred that && maker == that.maker && input.equals(that.input);
  }

  @Override
  public int hashCode() {
    return maker.hashCode();
  }
}
