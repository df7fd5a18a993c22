package dev.sluice.compiler.emit.sql;

import static dev.sluice.dsl.Sluice.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sluice.dsl.Column;
import dev.sluice.dsl.F;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Functions that have another form in SQL than in Python. */
class SqlFunctionsTest {

  static Stream<Arguments> functions() {
    return Stream.of(
        arguments("upper(a)", F.upper(col("a"))),
        arguments("map(a, b)", F.create_map(col("a"), col("b"))),
        arguments("negative(a)", F.negate(col("a"))),
        arguments("~a", F.bitwise_not(col("a"))),
        arguments("count(DISTINCT a, b)", F.count_distinct(col("a"), col("b"))),
        arguments("listagg(DISTINCT a, ';')", F.listagg_distinct(col("a"), ";")),
        arguments("string_agg(DISTINCT a)", F.string_agg_distinct(col("a"))),
        arguments("timestampdiff(HOUR, a, b)", F.timestamp_diff("HOUR", col("a"), col("b"))),
        arguments("timestampadd(DAY, a, b)", F.timestamp_add("DAY", col("a"), col("b"))),
        arguments("trim(BOTH b FROM a)", F.trim(col("a"), col("b"))),
        arguments(
            "CASE WHEN count(a) > 0 THEN aggregate(collect_list(CAST(a AS DOUBLE)), 1D,"
                + " (acc, x) -> acc * x) END",
            F.product(col("a"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("functions")
  void renders(String expected, Column<?> column) {
    assertThat(SqlExpr.render(column.expr())).hasToString(expected);
  }
}
