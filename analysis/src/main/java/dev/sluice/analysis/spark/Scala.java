package dev.sluice.analysis.spark;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import scala.Function1;
import scala.Option;
import scala.PartialFunction;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractPartialFunction;
import scala.runtime.BoxedUnit;

/** Scala's collections and functions, from Java. */
final class Scala {

  private Scala() {}

  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> Seq<T> seq(T... elements) {
    return CollectionConverters.asScala(Arrays.asList(elements)).toSeq();
  }

  /** A sequence of a wider element type: Scala's are covariant, which Java does not know. */
  static <T> Seq<T> seq(List<? extends T> elements) {
    return CollectionConverters.<T>asScala(List.<T>copyOf(elements)).toSeq();
  }

  static <T> List<T> list(scala.collection.Seq<T> elements) {
    return List.copyOf(CollectionConverters.asJava(elements));
  }

  static <T> Option<T> some(T value) {
    return Option.apply(value);
  }

  static <T> Option<T> none() {
    return Option.empty();
  }

  static <T> Option<T> option(Optional<T> value) {
    return Option.apply(value.orElse(null));
  }

  /** A total function; what it returns unchanged costs nothing. */
  static <A> PartialFunction<A, A> each(UnaryOperator<A> function) {
    return new AbstractPartialFunction<>() {
      @Override
      public boolean isDefinedAt(A value) {
        return true;
      }

      @Override
      @SuppressWarnings("unchecked")
      public <A1 extends A, B1> B1 applyOrElse(A1 value, Function1<A1, B1> otherwise) {
        return (B1) function.apply(value);
      }
    };
  }

  static <A, B> Function1<A, B> function(java.util.function.Function<A, B> function) {
    return new AbstractFunction1<>() {
      @Override
      public B apply(A value) {
        return function.apply(value);
      }
    };
  }

  static <A> Function1<A, BoxedUnit> action(Consumer<A> action) {
    return function(
        value -> {
          action.accept(value);
          return BoxedUnit.UNIT;
        });
  }

  /** Rewrites the expressions of an operator, not those below it. */
  static LogicalPlan mapExpressions(LogicalPlan plan, UnaryOperator<Expression> rewrite) {
    return plan.mapExpressions(function(expr -> expr.transformUp(each(rewrite))));
  }
}
