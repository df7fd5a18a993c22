package dev.sluice.analysis.spark;

import org.apache.spark.sql.types.AtomicType;
import org.apache.spark.sql.types.DataType;

/** The type of what nobody can know before it runs. It fits everywhere, and is never judged. */
final class UnknownType extends AtomicType {

  static final UnknownType INSTANCE = new UnknownType();

  /** In messages of Spark's, by which what concerns it is recognised. */
  static final String SQL = "UNKNOWN_TYPE";

  private static final long serialVersionUID = 1L;

  private UnknownType() {}

  /** Whether a type is this one, or has it somewhere inside. */
  static boolean isIn(DataType type) {
    return type == INSTANCE || type.existsRecursively(Scala.function(part -> part == INSTANCE));
  }

  @Override
  public int defaultSize() {
    return 8;
  }

  @Override
  public DataType asNullable() {
    return this;
  }

  @Override
  public String typeName() {
    return SQL;
  }

  @Override
  public String simpleString() {
    return SQL;
  }

  @Override
  public String sql() {
    return SQL;
  }
}
