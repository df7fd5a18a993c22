package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.codegen.CodegenContext;
import org.apache.spark.sql.catalyst.expressions.codegen.ExprCode;
import org.apache.spark.sql.types.DataType;
import scala.collection.immutable.IndexedSeq;
import scala.collection.immutable.Seq;

/**
 * A value that Spark cannot judge: made of its children in a way that is not known, of a type that
 * is stated, or not known either.
 */
final class Unknown extends Expression {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final Seq<Expression> parts;
  private final DataType type;
  private final boolean sure;

  /**
   * Made by Spark too, when it rewrites trees.
   *
   * @param name what it stands for; two of one name and the same parts are equal
   * @param sure whether it has one value for one row
   */
  Unknown(String name, Seq<Expression> parts, DataType type, boolean sure) {
    this.name = requireNonNull(name, "name");
    this.parts = requireNonNull(parts, "parts");
    this.type = requireNonNull(type, "type");
    this.sure = sure;
  }

  /** A value of no known type. */
  static Unknown of(String name, List<? extends Expression> parts) {
    return new Unknown(name, Scala.seq(parts), UnknownType.INSTANCE, true);
  }

  /** A value of a type that is believed. */
  static Unknown of(String name, List<? extends Expression> parts, DataType type) {
    return new Unknown(name, Scala.seq(parts), type, true);
  }

  String name() {
    return name;
  }

  @Override
  public boolean nullable() {
    return true;
  }

  @Override
  public DataType dataType() {
    return type;
  }

  @Override
  public boolean deterministic() {
    return sure && Scala.list(parts).stream().allMatch(Expression::deterministic);
  }

  @Override
  public boolean foldable() {
    return false;
  }

  @Override
  public Seq<Expression> children() {
    return parts;
  }

  @Override
  public Expression withNewChildrenInternal(IndexedSeq<Expression> children) {
    return new Unknown(name, children, type, sure);
  }

  @Override
  public Object eval(InternalRow row) {
    throw new UnsupportedOperationException("`" + name + "` is analysed only");
  }

  @Override
  public ExprCode doGenCode(CodegenContext context, ExprCode code) {
    throw new UnsupportedOperationException("`" + name + "` is analysed only");
  }

  @Override
  public String toString() {
    return name;
  }

  @Override
  public String sql() {
    return name;
  }

  @Override
  public int productArity() {
    return 4;
  }

  @Override
  public Object productElement(int index) {
    return switch (index) {
      case 0 -> name;
      case 1 -> parts;
      case 2 -> type;
      case 3 -> sure;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof Unknown;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Unknown that
        && name.equalsIgnoreCase(that.name)
        && parts.equals(that.parts)
        && type.equals(that.type);
  }

  @Override
  public int hashCode() {
    return name.toLowerCase(Locale.ROOT).hashCode() * 31 + parts.hashCode();
  }
}
