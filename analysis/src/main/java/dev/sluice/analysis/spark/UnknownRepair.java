package dev.sluice.analysis.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.analysis.Star;
import org.apache.spark.sql.catalyst.analysis.UnresolvedAlias;
import org.apache.spark.sql.catalyst.analysis.UnresolvedAttribute;
import org.apache.spark.sql.catalyst.analysis.UnresolvedExtractValue;
import org.apache.spark.sql.catalyst.analysis.UnresolvedFunction;
import org.apache.spark.sql.catalyst.expressions.BinaryComparison;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.ExpectsInputTypes;
import org.apache.spark.sql.catalyst.expressions.Explode;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Generator;
import org.apache.spark.sql.catalyst.expressions.HigherOrderFunction;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.expressions.PosExplode;
import org.apache.spark.sql.catalyst.expressions.Predicate;
import org.apache.spark.sql.catalyst.expressions.WindowFrame;
import org.apache.spark.sql.catalyst.expressions.WindowFunction;
import org.apache.spark.sql.catalyst.expressions.WindowSpecDefinition;
import org.apache.spark.sql.catalyst.expressions.aggregate.AggregateFunction;
import org.apache.spark.sql.catalyst.expressions.aggregate.First;
import org.apache.spark.sql.types.AbstractDataType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * An expression over a value of no known type that Spark refuses for its type: it becomes what it
 * would be whatever the type, so that only what is known is judged.
 */
final class UnknownRepair {

  private static final DataType ANY_ARRAY = DataTypes.createArrayType(UnknownType.INSTANCE, true);
  private static final DataType ANY_MAP =
      DataTypes.createMapType(UnknownType.INSTANCE, UnknownType.INSTANCE, true);

  private UnknownRepair() {}

  static Expression of(Expression expr) {
    if (expr instanceof Cast cast && UnknownType.isIn(cast.dataType())) {
      return Unknown.of("cast", children(expr)); // Spark's coercion made it
    }
    boolean open = children(expr).stream().anyMatch(UnknownRepair::isUnknown);
    if (!open || isOwnBusiness(expr)) {
      return expr;
    }
    if (expr instanceof UnresolvedExtractValue) {
      return Unknown.of("field", children(expr));
    }
    if (expr instanceof HigherOrderFunction function) {
      return withArguments(function);
    }
    if (expr.resolved() || !expr.childrenResolved() || isFine(expr)) {
      return expr;
    }
    if (expr instanceof Explode || expr instanceof PosExplode) {
      return withChild(expr, ANY_ARRAY);
    }
    if (expr instanceof Cast cast) {
      return withChild(expr, cast.dataType());
    }
    if (expr instanceof AggregateFunction) {
      return new First(Unknown.of(expr.prettyName(), children(expr)), false);
    }
    if (expr instanceof WindowFunction || expr instanceof Generator) {
      return expr;
    }
    if (expr instanceof Predicate || expr instanceof BinaryComparison) {
      return Unknown.of(expr.prettyName(), children(expr), DataTypes.BooleanType);
    }
    return byExpectedTypes(expr);
  }

  /** Where Spark expects one type, the value has it, and the result is known again. */
  private static Expression byExpectedTypes(Expression expr) {
    if (expr instanceof ExpectsInputTypes function) {
      List<AbstractDataType> expected = Scala.list(function.inputTypes());
      List<Expression> children = children(expr);
      List<Expression> assumed = new ArrayList<>();
      boolean sure = expected.size() >= children.size();
      for (int i = 0; i < children.size(); i++) {
        Expression child = children.get(i);
        boolean concrete = sure && expected.get(i) instanceof DataType;
        sure &= concrete || !isUnknown(child);
        assumed.add(
            concrete && isUnknown(child) ? assumed(child, (DataType) expected.get(i)) : child);
      }
      Expression next = expr.withNewChildren(Scala.seq(assumed));
      if (sure && isFine(next)) {
        return next;
      }
    }
    return Unknown.of(expr.prettyName(), children(expr));
  }

  private static Expression withArguments(HigherOrderFunction function) {
    List<Expression> arguments = Scala.list(function.arguments());
    if (arguments.stream().noneMatch(each -> each.resolved() && isUnknownItself(each))) {
      return (Expression) function;
    }
    boolean map =
        ((Expression) function).prettyName().contains("map")
            || ((Expression) function).prettyName().contains("transform_");
    List<Expression> children = new ArrayList<>();
    for (Expression child : children((Expression) function)) {
      boolean assume =
          arguments.indexOf(child) >= 0
              && arguments.indexOf(child) < collections(function)
              && child.resolved()
              && isUnknownItself(child);
      children.add(assume ? assumed(child, map ? ANY_MAP : ANY_ARRAY) : child);
    }
    return ((Expression) function).withNewChildren(Scala.seq(children));
  }

  /** How many of the arguments are collections: of `aggregate`, the second is a start value. */
  private static int collections(HigherOrderFunction function) {
    String name = ((Expression) function).prettyName();
    return name.equals("aggregate") || name.equals("reduce") ? 1 : function.arguments().size();
  }

  private static Expression withChild(Expression expr, DataType type) {
    return expr.withNewChildren(Scala.seq(assumed(children(expr).get(0), type)));
  }

  private static Unknown assumed(Expression child, DataType type) {
    return Unknown.of("assumed", List.of(child), type);
  }

  private static boolean isFine(Expression expr) {
    try {
      return expr.checkInputDataTypes().isSuccess();
    } catch (RuntimeException e) { // a check that asks the type for what it has not
      return false;
    }
  }

  /** What Spark resolves by itself, or what passes on its child as it is. */
  private static boolean isOwnBusiness(Expression expr) {
    return expr instanceof Unknown
        || expr instanceof UnresolvedFunction
        || expr instanceof UnresolvedAlias
        || expr instanceof UnresolvedAttribute
        || expr instanceof Star
        || expr instanceof NamedExpression;
  }

  private static boolean isUnknown(Expression expr) {
    return expr.resolved()
        && !(expr instanceof WindowFrame || expr instanceof WindowSpecDefinition)
        && UnknownType.isIn(expr.dataType());
  }

  private static boolean isUnknownItself(Expression expr) {
    return expr.dataType() == UnknownType.INSTANCE;
  }

  private static List<Expression> children(Expression expr) {
    return Scala.list(expr.children());
  }
}
