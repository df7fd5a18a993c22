package com.acme;

import static dev.sluice.dsl.Sluice.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.dsl.Column;
import dev.sluice.dsl.F;
import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where the user wrote a column. */
class OriginsTest {

  /** A helper that lies beside the pipeline in one file. */
  static final class Helper {
    static Column<Object> column() {
      return col("helped");
    }
  }

  @Test
  void isFileLineClassAndMethod() {
    int line = line(1);
    Origin origin = origin(col("a"));
    assertThat(origin)
        .hasToString(
            "com.acme.OriginsTest.isFileLineClassAndMethod(OriginsTest.java:" + line + ")");
    assertThat(origin.caller()).isEmpty();
  }

  @Test
  void everyMethodHasItsOwnLine() {
    Column<Boolean> condition = col("a").plus(1).gt(2).and(F.upper(col("b")).eq("X"));
    Expr.Binary and = (Expr.Binary) condition.expr();
    Expr.Binary gt = (Expr.Binary) and.left();
    Expr.Binary eq = (Expr.Binary) and.right();
    int first = origin(gt.left()).line();
    assertThat(first).isPositive();
    assertThat(and.origin().line()).isBetween(first, first + 4);
    assertThat(eq.left()).isInstanceOf(Expr.Call.class);
    assertThat(((Expr.Call) eq.left()).origin().isKnown()).isTrue();
  }

  @Test
  void theJdkIsNotBlamed() {
    List<Origin> origins = new ArrayList<>();
    List.of("a").forEach(name -> origins.add(origin(col(name))));
    origins.addAll(IntStream.range(0, 2).mapToObj(i -> origin(col("c" + i))).toList());
    Supplier<Column<?>> supplier = () -> col("s");
    origins.add(origin(supplier.get()));
    assertThat(origins)
        .hasSize(4)
        .allMatch(it -> it.className().equals("com.acme.OriginsTest"))
        .allMatch(it -> it.method().equals("theJdkIsNotBlamed"))
        .allMatch(it -> it.line() > 0);
  }

  @Test
  void aSharedLibraryIsNamedAndThePipelineFound() {
    int line = line(1);
    Origin origin = origin(SharedColumns.notEmpty("a"));
    assertThat(origin.className()).isEqualTo("com.acme.SharedColumns");
    assertThat(origin.caller().orElseThrow().className()).isEqualTo("com.acme.OriginsTest");
    assertThat(origin.caller().orElseThrow().line()).isEqualTo(line);
  }

  @Test
  void aClassInTheSameFileIsNoLibrary() {
    Origin origin = origin(Helper.column());
    assertThat(origin.method()).isEqualTo("column");
    assertThat(origin.caller()).isEmpty();
  }

  @Test
  void aFunctionInsideAFunctionOfOursIsTheUsers() {
    int line = line(1);
    Expr.Call call = (Expr.Call) F.transform(col("a"), x -> F.upper(x.untyped())).expr();
    Expr.Lambda lambda = (Expr.Lambda) call.arguments().get(1);
    Origin inner = ((Expr.Call) lambda.body()).origin();
    assertThat(inner.line()).isEqualTo(line);
    assertThat(inner.method()).isEqualTo("aFunctionInsideAFunctionOfOursIsTheUsers");
  }

  private static Origin origin(Column<?> column) {
    return origin(column.expr());
  }

  private static Origin origin(Expr expr) {
    if (expr instanceof Expr.Column column) {
      return column.origin();
    }
    return expr instanceof Expr.Unary unary ? unary.origin() : ((Expr.Binary) expr).origin();
  }

  /** The line of the caller, moved. */
  private static int line(int moved) {
    return StackWalker.getInstance()
        .walk(frames -> frames.skip(1).findFirst().orElseThrow().getLineNumber() + moved);
  }
}
