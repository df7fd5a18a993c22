package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.analysis.TypeCheckResult;
import org.apache.spark.sql.catalyst.analysis.TypeCheckResult.TypeCheckFailure;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.codegen.CodegenContext;
import org.apache.spark.sql.catalyst.expressions.codegen.ExprCode;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.VariantType;
import org.apache.spark.sql.types.VariantType$;
import scala.collection.immutable.IndexedSeq;
import scala.collection.immutable.Seq;

/** {@code operand:path}: of a VARIANT a VARIANT, of JSON text a STRING, as on the platform. */
final class PathValue extends Expression {

  private static final long serialVersionUID = 1L;

  private final Expression operand;
  private final String path;

  PathValue(Expression operand, String path) {
    this.operand = requireNonNull(operand, "operand");
    this.path = requireNonNull(path, "path");
  }

  @Override
  public DataType dataType() {
    if (operand.dataType() == UnknownType.INSTANCE) {
      return UnknownType.INSTANCE;
    }
    return operand.dataType() instanceof VariantType ? VariantType$.MODULE$ : DataTypes.StringType;
  }

  @Override
  public TypeCheckResult checkInputDataTypes() {
    DataType type = operand.dataType();
    boolean fits =
        type instanceof VariantType || type instanceof StringType || UnknownType.isIn(type);
    return fits
        ? org.apache.spark.sql.catalyst.analysis.TypeCheckResult.TypeCheckSuccess$.MODULE$
        : new TypeCheckFailure(
            "a path such as `:" + path + "` reads a STRING or a VARIANT, not a " + type.sql());
  }

  @Override
  public boolean nullable() {
    return true;
  }

  @Override
  public Seq<Expression> children() {
    return Scala.seq(operand);
  }

  @Override
  public Expression withNewChildrenInternal(IndexedSeq<Expression> children) {
    return new PathValue(children.head(), path);
  }

  @Override
  public Object eval(InternalRow row) {
    throw new UnsupportedOperationException("`:" + path + "` is analysed only");
  }

  @Override
  public ExprCode doGenCode(CodegenContext context, ExprCode code) {
    throw new UnsupportedOperationException("`:" + path + "` is analysed only");
  }

  @Override
  public String toString() {
    return operand + ":" + path;
  }

  @Override
  public String sql() {
    return operand.sql() + ":" + path;
  }

  @Override
  public int productArity() {
    return 2;
  }

  @Override
  public Object productElement(int index) {
    return index == 0 ? operand : path;
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof PathValue;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PathValue that
        && operand.equals(that.operand)
        && path.equals(that.path);
  }

  @Override
  public int hashCode() {
    return operand.hashCode() * 31 + path.hashCode();
  }
}
