package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.TableRef;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.analysis.MultiInstanceRelation;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.AttributeReference;
import org.apache.spark.sql.catalyst.plans.logical.ExposesMetadataColumns;
import org.apache.spark.sql.catalyst.plans.logical.LeafNode;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import scala.Function1;
import scala.collection.immutable.IndexedSeq;
import scala.collection.immutable.Seq;

/** What a query reads, as a leaf of Spark's plan: columns, and no data. */
final class InputRelation extends LogicalPlan
    implements LeafNode, MultiInstanceRelation, ExposesMetadataColumns {

  /**
   * The column of a relation that may have more than those that are known: it goes wherever a star
   * goes, so that a query's result tells whether it may have more itself.
   */
  static final String MORE = "\u2026";

  private static final long serialVersionUID = 1L;

  private final transient TableRef table;
  private final Seq<Attribute> columns;
  private final Seq<Attribute> hidden;
  private final boolean stream;
  private final boolean guess;

  /**
   * A leaf.
   *
   * @param hidden columns that are there for those who ask by name, as {@code _metadata} is
   */
  InputRelation(TableRef table, Seq<Attribute> columns, Seq<Attribute> hidden, boolean stream) {
    this(table, columns, hidden, stream, false);
  }

  private InputRelation(
      TableRef table,
      Seq<Attribute> columns,
      Seq<Attribute> hidden,
      boolean stream,
      boolean guess) {
    this.table = requireNonNull(table, "table");
    this.columns = requireNonNull(columns, "columns");
    this.hidden = requireNonNull(hidden, "hidden");
    this.stream = stream;
    this.guess = guess;
  }

  /** The same in place of a query that could not be analysed. */
  InputRelation guessed() {
    return new InputRelation(table, columns, hidden, stream, true);
  }

  /** Whether it stands for a query of which nothing is known. */
  boolean isGuess() {
    return guess;
  }

  TableRef table() {
    return table;
  }

  @Override
  public Seq<Attribute> output() {
    return columns;
  }

  @Override
  public Seq<Attribute> metadataOutput() {
    return hidden;
  }

  @Override
  public boolean isStreaming() {
    return stream;
  }

  @Override
  public LogicalPlan newInstance() {
    return new InputRelation(table, fresh(columns), fresh(hidden), stream, guess);
  }

  @Override
  public LogicalPlan withMetadataColumns() {
    List<Attribute> all = new ArrayList<>(Scala.list(columns));
    for (Attribute each : Scala.list(hidden)) {
      if (!all.contains(each)) {
        all.add(each);
      }
    }
    return new InputRelation(table, Scala.seq(all), Scala.seq(List.of()), stream, guess);
  }

  private static Seq<Attribute> fresh(Seq<Attribute> attributes) {
    return Scala.seq(Scala.list(attributes).stream().map(Attribute::newInstance).toList());
  }

  /** Whether an attribute stands for columns that are not known. */
  static boolean isMore(Attribute attribute) {
    return attribute.name().equals(MORE) && attribute instanceof AttributeReference;
  }

  @Override
  public Seq<LogicalPlan> children() {
    return Scala.seq();
  }

  @Override
  public LogicalPlan mapChildren(Function1<LogicalPlan, LogicalPlan> function) {
    return this;
  }

  @Override
  public LogicalPlan withNewChildrenInternal(IndexedSeq<LogicalPlan> children) {
    return this;
  }

  @Override
  public int productArity() {
    return 0;
  }

  @Override
  public Object productElement(int index) {
    throw new IndexOutOfBoundsException(index);
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof InputRelation;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
