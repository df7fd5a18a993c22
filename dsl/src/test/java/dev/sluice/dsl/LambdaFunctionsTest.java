package dev.sluice.dsl;

import static dev.sluice.dsl.Sluice.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Functions of the user's, recorded with names that follow from their place. */
class LambdaFunctionsTest {

  static Stream<Arguments> functions() {
    Column<List<String>> tags = col("tags");
    Column<List<List<Number>>> rows = col("rows");
    return Stream.of(
        arguments("transform(tags, x => upper($x))", F.transform(tags, x -> F.upper(x))),
        arguments(
            "transform(tags, x,i => concat($x, $i))", F.transform(tags, (x, i) -> F.concat(x, i))),
        arguments("filter(tags, x => ($x NE a:STRING))", F.filter(tags, x -> x.ne("a"))),
        arguments("filter(tags, x,i => ($i GT 0:INT))", F.filter(tags, (x, i) -> i.gt(0))),
        arguments("exists(tags, x => IS_NULL($x))", F.exists(tags, Column::isNull)),
        arguments("forall(tags, x => IS_NULL($x))", F.forall(tags, Column::isNull)),
        arguments(
            "aggregate(xs, 0:INT, acc,x => ($acc PLUS $x))",
            F.aggregate(col("xs"), lit(0), (acc, x) -> acc.plus(x))),
        arguments(
            "aggregate(xs, 0:INT, acc,x => ($acc PLUS $x), acc => ($acc TIMES 2:INT))",
            F.aggregate(col("xs"), lit(0), (acc, x) -> acc.plus(x), acc -> acc.multiply(2))),
        arguments(
            "reduce(xs, 0:INT, acc,x => ($acc PLUS $x))",
            F.reduce(col("xs"), lit(0), (acc, x) -> acc.plus(x))),
        arguments(
            "array_sort(tags, a,b => (length($a) MINUS length($b)))",
            F.array_sort(tags, (a, b) -> F.length(a).minus(F.length(b)))),
        arguments(
            "zip_with(tags, xs, x,y => concat($x, $y))",
            F.zip_with(tags, col("xs"), (x, y) -> F.concat(x, y))),
        arguments("map_filter(m, k,v => ($v GT 0:INT))", F.map_filter(col("m"), (k, v) -> v.gt(0))),
        arguments(
            "transform_keys(m, k,v => upper($k))",
            F.transform_keys(col("m"), (k, v) -> F.upper(k.untyped()))),
        arguments(
            "transform_values(m, k,v => trim($v))",
            F.transform_values(col("m"), (k, v) -> F.trim(v.untyped()))),
        arguments(
            "map_zip_with(m, n, k,v1,v2 => coalesce($v1, $v2))",
            F.map_zip_with(col("m"), col("n"), (k, v1, v2) -> F.coalesce(v1, v2))),
        // inside each other
        arguments(
            "transform(rows, x => transform($x, x2 => ($x2 PLUS size($x))))",
            F.transform(rows, row -> F.transform(row, x -> x.plus(F.size(row))))),
        // two beside each other have the same names: there is no counter
        arguments(
            "array_union(transform(tags, x => trim($x)), transform(tags, x => lower($x)))",
            F.array_union(
                F.transform(tags, it -> F.trim(it)), F.transform(tags, it -> F.lower(it)))),
        // names of columns
        arguments(
            "transform(tags, x_ => concat($x_, x))",
            F.transform(tags, it -> F.concat(it, col("x")))),
        arguments(
            "transform(tags, x_ => concat($x_, X.y))",
            F.transform(tags, it -> F.concat(it, col("X.y")))),
        arguments(
            "transform(tags, x__ => concat($x__, x, x_))",
            F.transform(tags, it -> F.concat(it, col("x"), col("x_")))),
        arguments(
            "transform(tags, x_ => concat($x_, {x + 1}))",
            F.transform(tags, it -> F.concat(it, expr("x + 1")))),
        arguments(
            "transform(tags, x => concat($x, {ax + 1}))",
            F.transform(tags, it -> F.concat(it, expr("ax + 1")))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("functions")
  void records(String expected, Column<?> column) {
    assertThat(Written.of(column.expr())).isEqualTo(expected);
  }

  @Test
  void afterAFunctionThatThrewNamesStartAnew() {
    Column<List<String>> tags = col("tags");
    assertThatThrownBy(
            () ->
                F.transform(
                    tags,
                    x -> {
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    assertThat(Written.of(F.transform(tags, x -> F.trim(x)).expr()))
        .isEqualTo("transform(tags, x => trim($x))");
  }
}
