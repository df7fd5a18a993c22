package dev.sluice.compiler.emit.python;

import static dev.sluice.dsl.Sluice.BIGINT;
import static dev.sluice.dsl.Sluice.DATE;
import static dev.sluice.dsl.Sluice.DOUBLE;
import static dev.sluice.dsl.Sluice.INT;
import static dev.sluice.dsl.Sluice.STRING;
import static dev.sluice.dsl.Sluice.arrayOf;
import static dev.sluice.dsl.Sluice.bundle;
import static dev.sluice.dsl.Sluice.col;
import static dev.sluice.dsl.Sluice.ddl;
import static dev.sluice.dsl.Sluice.decimal;
import static dev.sluice.dsl.Sluice.expr;
import static dev.sluice.dsl.Sluice.lit;
import static dev.sluice.dsl.Sluice.not;
import static dev.sluice.dsl.Sluice.nullOf;
import static dev.sluice.dsl.Sluice.pythonFunction;
import static dev.sluice.dsl.Sluice.star;
import static dev.sluice.dsl.Sluice.text;
import static dev.sluice.dsl.Sluice.variable;
import static dev.sluice.dsl.Sluice.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.compiler.emit.python.syntax.PyPrinter;
import dev.sluice.compiler.emit.sql.SqlExpr;
import dev.sluice.dsl.Column;
import dev.sluice.dsl.F;
import dev.sluice.dsl.Sluice;
import dev.sluice.dsl.Window;
import dev.sluice.model.Variable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One record of an expression, as people write it in PySpark and in Spark SQL. */
class PyExprTest {

  private static final Column<Number> AGE = col("age");
  private static final Column<Number> PRICE = col("price");
  private static final Column<String> NAME = col("name");
  private static final Column<Instant> AT = col("at");
  private static final Column<LocalDate> DAY = col("day");
  private static final Column<List<Number>> ITEMS = col("items");
  private static final Variable<String> REGION = variable("region");

  @ParameterizedTest
  @MethodSource({"columns", "operators", "predicates", "choices", "functions", "structures"})
  @MethodSource({"literals", "times", "texts"})
  void bothLanguages(String python, String sql, Column<?> column) {
    assertThat(PyPrinter.expression(renderer().column(column.expr()))).isEqualTo(python);
    assertThat(SqlExpr.render(column.expr())).hasToString(sql);
  }

  static List<Arguments> columns() {
    return List.of(
        row("F.col(\"age\")", "age", AGE),
        row("F.col(\"a.b\")", "a.b", col("a.b")),
        row("F.col(\"`a.b`.c\")", "`a.b`.c", col("`a.b`.c")),
        row("F.col(\"order id\")", "`order id`", col("order id")),
        row("F.col(\"order\")", "`order`", col("order")),
        row("F.col(\"_metadata.file_path\")", "_metadata.file_path", col("_metadata.file_path")),
        row("F.col(\"age\").alias(\"years\")", "age AS years", AGE.as("years")),
        row("F.col(\"age\").cast(\"int\")", "CAST(age AS INT)", AGE.cast(INT)),
        row(
            "F.col(\"price\").cast(\"decimal(18,2)\")",
            "CAST(price AS DECIMAL(18, 2))",
            PRICE.cast(decimal(18, 2))),
        row("F.col(\"name\").try_cast(\"date\")", "TRY_CAST(name AS DATE)", NAME.tryCast(DATE)));
  }

  static List<Arguments> operators() {
    return List.of(
        row("F.col(\"age\") + 1", "age + 1", AGE.plus(1)),
        row("F.col(\"age\") + F.col(\"price\")", "age + price", AGE.plus(PRICE)),
        row("(F.col(\"age\") + 1) * 2", "(age + 1) * 2", AGE.plus(1).multiply(2)),
        row("F.col(\"age\") * 2 + 1", "age * 2 + 1", AGE.multiply(2).plus(1)),
        row(
            "F.col(\"price\") - (F.col(\"age\") - 1)",
            "price - (age - 1)",
            PRICE.minus(AGE.minus(1))),
        row("1 - F.col(\"price\")", "1 - price", lit(1).minus(PRICE)),
        row("F.lit(1) + 2", "1 + 2", lit(1).plus(2)),
        row("F.col(\"age\") % 10", "age % 10", AGE.mod(10)),
        row("F.col(\"price\") / 1.19", "price / 1.19D", PRICE.divide(1.19)),
        row("-F.col(\"price\")", "-price", PRICE.negate()),
        row("F.negative(-F.col(\"price\"))", "-(-price)", PRICE.negate().negate()),
        row("-(F.col(\"price\") + 1)", "-(price + 1)", PRICE.plus(1).negate()),
        row("(-F.col(\"price\")).cast(\"int\")", "CAST(-price AS INT)", PRICE.negate().cast(INT)),
        row("F.col(\"age\").bitwiseAND(F.col(\"price\"))", "age & price", AGE.bitwiseAnd(PRICE)));
  }

  static List<Arguments> predicates() {
    Column<Boolean> adult = AGE.geq(18);
    Column<Boolean> named = NAME.isNotNull();
    return List.of(
        row("F.col(\"age\") == 1", "age = 1", AGE.eq(1)),
        row("F.col(\"age\") != 1", "age <> 1", AGE.ne(1)),
        row("F.col(\"age\").eqNullSafe(1)", "age <=> 1", AGE.eqNullSafe(1)),
        row("F.col(\"name\") == \"it's\"", "name = 'it\\'s'", NAME.eq("it's")),
        row(
            "(F.col(\"age\") > 0) & (F.col(\"age\") < 150)",
            "age > 0 AND age < 150",
            AGE.gt(0).and(AGE.lt(150))),
        row(
            "(F.col(\"age\") >= 18) & F.col(\"name\").isNotNull()",
            "age >= 18 AND name IS NOT NULL",
            adult.and(named)),
        row(
            "(F.col(\"age\") >= 18) | F.col(\"name\").isNotNull() & F.col(\"name\").isNull()",
            "age >= 18 OR name IS NOT NULL AND name IS NULL",
            adult.or(named.and(NAME.isNull()))),
        row(
            "((F.col(\"age\") >= 18) | F.col(\"name\").isNotNull()) & F.col(\"name\").isNull()",
            "(age >= 18 OR name IS NOT NULL) AND name IS NULL",
            adult.or(named).and(NAME.isNull())),
        row("~(F.col(\"age\") >= 18)", "NOT age >= 18", not(adult)),
        row(
            "~((F.col(\"age\") >= 18) & F.col(\"name\").isNotNull())",
            "NOT (age >= 18 AND name IS NOT NULL)",
            not(adult.and(named))),
        row("F.col(\"name\").isin(\"a\", \"b\")", "name IN ('a', 'b')", NAME.isin("a", "b")),
        row("~F.col(\"name\").isin(\"a\")", "name NOT IN ('a')", not(NAME.isin("a"))),
        row("F.col(\"age\").between(1, 9)", "age BETWEEN 1 AND 9", AGE.between(1, 9)),
        row("~F.col(\"age\").between(1, 9)", "age NOT BETWEEN 1 AND 9", not(AGE.between(1, 9))),
        row("F.col(\"name\").like(\"a%\")", "name LIKE 'a%'", NAME.like("a%")),
        row("F.col(\"name\").ilike(\"a_\")", "name ILIKE 'a_'", NAME.ilike("a_")),
        row("F.col(\"name\").rlike(r\"^\\d+$\")", "name RLIKE '^\\\\d+$'", NAME.rlike("^\\d+$")),
        row("F.col(\"name\").contains(\"x\")", "contains(name, 'x')", NAME.contains("x")),
        row("F.col(\"name\").startswith(\"x\")", "startswith(name, 'x')", NAME.startsWith("x")),
        row("(F.col(\"age\") > 1) == F.lit(True)", "age > 1 = TRUE", AGE.gt(1).eq(true)),
        row("(F.col(\"age\") > 1).isNull()", "age > 1 IS NULL", AGE.gt(1).isNull()));
  }

  static List<Arguments> choices() {
    return List.of(
        row(
            "F.when(F.col(\"age\") < 18, \"child\").otherwise(\"adult\")",
            "CASE WHEN age < 18 THEN 'child' ELSE 'adult' END",
            when(AGE.lt(18), "child").otherwise("adult")),
        row(
            "F.when(F.col(\"age\") < 18, F.col(\"name\")).when(F.col(\"age\").isNull(), \"?\")",
            "CASE WHEN age < 18 THEN name WHEN age IS NULL THEN '?' END",
            when(AGE.lt(18), NAME).when(AGE.isNull(), "?")),
        row("F.coalesce(F.col(\"age\"), F.lit(0))", "coalesce(age, 0)", F.coalesce(AGE, lit(0))));
  }

  static List<Arguments> functions() {
    return List.of(
        row("F.sum(\"price\")", "sum(price)", F.sum(PRICE)),
        row("F.sum(F.col(\"price\") * 2)", "sum(price * 2)", F.sum(PRICE.multiply(2))),
        row("F.count(\"*\")", "count(*)", F.count(star())),
        row(
            "F.count_distinct(\"name\", \"age\")",
            "count(DISTINCT name, age)",
            F.count_distinct(NAME, AGE)),
        row(
            "F.date_trunc(\"month\", \"at\")",
            "date_trunc('month', at)",
            F.date_trunc("month", AT)),
        row("F.round(\"price\", 2)", "round(price, 2)", F.round(PRICE, 2)),
        row("F.trim(\"name\")", "trim(name)", F.trim(NAME)),
        row("F.current_timestamp()", "current_timestamp()", F.current_timestamp()),
        row(
            "F.from_json(\"name\", \"id BIGINT, tags ARRAY<STRING>\")",
            "from_json(name, 'id BIGINT, tags ARRAY<STRING>')",
            F.from_json(NAME, ddl("id BIGINT, tags ARRAY<STRING>"))),
        row(
            "F.timestamp_diff(\"HOUR\", \"at\", \"day\")",
            "timestampdiff(HOUR, at, day)",
            F.timestamp_diff("HOUR", AT, DAY)),
        row("F.window(\"at\", \"1 hour\")", "window(at, '1 hour')", F.window(AT, "1 hour")),
        row(
            "F.call_function(\"main.tools.score\", F.col(\"age\"))",
            "main.tools.score(age)",
            F.call_function("main.tools.score", AGE)),
        row(
            "F.row_number().over(Window.partitionBy(\"name\").orderBy(F.col(\"at\").desc()))",
            "row_number() OVER (PARTITION BY name ORDER BY at DESC)",
            F.row_number().over(Window.partitionBy("name").orderBy(AT.desc()))),
        row(
            "F.sum(\"price\").over(Window.partitionBy(\"name\").orderBy(\"at\")"
                + ".rowsBetween(-6, Window.currentRow))",
            "sum(price) OVER (PARTITION BY name ORDER BY at"
                + " ROWS BETWEEN 6 PRECEDING AND CURRENT ROW)",
            F.sum(PRICE).over(Window.partitionBy("name").orderBy("at").rowsBetween(-6, 0))),
        row(
            "score_udf(\"age\")",
            "score(age)",
            F.udf(pythonFunction("m", "score"), DOUBLE).apply(AGE)));
  }

  static List<Arguments> structures() {
    return List.of(
        row("F.col(\"payload.id\")", "payload.id", col("payload").getField("id")),
        row(
            "F.from_json(\"name\", \"id INT\")[\"id\"]",
            "from_json(name, 'id INT').id",
            F.from_json(NAME, ddl("id INT")).getField("id")),
        row("F.col(\"items\")[0]", "items[0]", ITEMS.getItem(0)),
        row("F.col(\"tags\")[\"k\"]", "tags['k']", col("tags").getItem("k")),
        row("F.expr(\"payload:a.b[0]\")", "payload:a.b[0]", col("payload").jsonPath("a.b[0]")),
        row(
            "F.transform(\"items\", lambda x: x * 2)",
            "transform(items, x -> x * 2)",
            F.transform(ITEMS, x -> x.multiply(2))),
        row(
            "F.exists(\"items\", lambda x: x > 0)",
            "exists(items, x -> x > 0)",
            F.exists(ITEMS, x -> x.gt(0))),
        row("F.struct(\"name\", \"age\")", "struct(name, age)", F.struct(NAME, AGE)),
        row(
            "F.col(\"items\").cast(\"array<string>\")",
            "CAST(items AS ARRAY<STRING>)",
            ITEMS.cast(arrayOf(STRING))));
  }

  static List<Arguments> literals() {
    return List.of(
        row("F.lit(1)", "1", lit(1)),
        row("F.lit(-1)", "-1", lit(-1)),
        row("F.lit(5).cast(\"bigint\")", "5L", lit(5L)),
        row("F.lit(3000000000)", "3000000000L", lit(3_000_000_000L)),
        row("F.lit(-9223372036854775808)", "-9223372036854775808L", lit(Long.MIN_VALUE)),
        row("F.lit(3).cast(\"smallint\")", "3S", lit((short) 3)),
        row("F.lit(3).cast(\"tinyint\")", "3Y", lit((byte) 3)),
        row("F.lit(0.1)", "0.1D", lit(0.1)),
        row("F.lit(1e20)", "1e20D", lit(1e20)),
        row("F.lit(5e-324)", "5e-324D", lit(Double.MIN_VALUE)),
        row("F.lit(-0.0)", "-0.0D", lit(-0.0)),
        row("F.lit(float(\"nan\"))", "CAST('NaN' AS DOUBLE)", lit(Double.NaN)),
        row("F.lit(float(\"-inf\"))", "CAST('-Infinity' AS DOUBLE)", lit(Double.NEGATIVE_INFINITY)),
        row("F.lit(0.1).cast(\"float\")", "0.1F", lit(0.1f)),
        row("F.lit(\"1.50\").cast(\"decimal(3,2)\")", "1.50", lit(new BigDecimal("1.50"))),
        row("F.lit(\"0.05\").cast(\"decimal(2,2)\")", "0.05", lit(new BigDecimal("0.05"))),
        row("F.lit(\"1000\").cast(\"decimal(4,0)\")", "1000BD", lit(new BigDecimal("1E+3"))),
        row("F.lit(True)", "TRUE", lit(true)),
        row("F.lit(b\"\\x00a\\x22\\\\\")", "X'0061225C'", lit(new byte[] {0, 'a', '"', '\\'})),
        row("F.lit(None).cast(\"int\")", "CAST(NULL AS INT)", nullOf(INT)),
        row("F.col(\"age\") == 5", "age = 5L", AGE.eq(5L)),
        row("F.col(\"age\") * F.lit(5).cast(\"bigint\")", "age * 5L", AGE.multiply(5L)),
        row("F.col(\"age\").cast(\"bigint\")", "CAST(age AS BIGINT)", AGE.cast(BIGINT)));
  }

  static List<Arguments> times() {
    return List.of(
        row(
            "F.lit(\"2024-02-29\").cast(\"date\")",
            "DATE '2024-02-29'",
            lit(LocalDate.of(2024, 2, 29))),
        row(
            "F.lit(\"2024-02-29 10:11:12.5Z\").cast(\"timestamp\")",
            "TIMESTAMP '2024-02-29 10:11:12.5Z'",
            lit(Instant.parse("2024-02-29T10:11:12.500Z"))),
        row(
            "F.lit(\"2024-02-29 10:11:12\").cast(\"timestamp_ntz\")",
            "TIMESTAMP_NTZ '2024-02-29 10:11:12'",
            lit(LocalDateTime.of(2024, 2, 29, 10, 11, 12))),
        row(
            "F.col(\"at\") - F.expr(\"INTERVAL 7 DAYS\")",
            "at - INTERVAL 7 DAYS",
            AT.minus(Duration.ofDays(7))),
        row(
            "F.col(\"at\") + F.expr(\"INTERVAL 1 HOUR\")",
            "at + INTERVAL 1 HOUR",
            AT.plus(Duration.ofHours(1))),
        row(
            "F.col(\"at\") + F.expr(\"INTERVAL '-1 00:00:01.5' DAY TO SECOND\")",
            "at + INTERVAL '-1 00:00:01.5' DAY TO SECOND",
            AT.plus(Duration.ofDays(-1).minusMillis(1500))),
        row(
            "F.col(\"day\") + F.expr(\"INTERVAL 3 MONTHS\")",
            "day + INTERVAL 3 MONTHS",
            DAY.plus(Period.ofMonths(3))),
        row(
            "F.col(\"day\") + F.expr(\"INTERVAL '1-3' YEAR TO MONTH\")",
            "day + INTERVAL '1-3' YEAR TO MONTH",
            DAY.plus(Period.of(1, 3, 0))));
  }

  static List<Arguments> texts() {
    return List.of(
        row("F.expr(\"a > 1\")", "a > 1", expr("a > 1")),
        row(
            "F.expr(\"a > 1\") & (F.col(\"age\") > 1)",
            "(a > 1) AND age > 1",
            Sluice.<Boolean>expr("a > 1").and(AGE.gt(1))),
        row("F.col(\"name\") == region", "name = '${var.region}'", NAME.eq(REGION)),
        row(
            "F.col(\"name\") == f\"it's-{region}\"",
            "name = 'it\\'s-${var.region}'",
            NAME.eq(text("it's-", REGION))),
        row("F.lit(\"${x}\")", "'\\u0024{x}'", lit("${x}")));
  }

  private static PyExpr renderer() {
    return new PyExpr(new Scope(bundle("shop").build(), Set.of()));
  }

  private static Arguments row(String python, String sql, Column<?> column) {
    return Arguments.of(python, sql, column);
  }
}
