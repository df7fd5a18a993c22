package dev.sluice.dsl;

import static dev.sluice.dsl.Sluice.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sluice.model.DataType;
import dev.sluice.model.Expr;
import dev.sluice.model.RefusedException;
import dev.sluice.model.Variable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the methods of columns and the words for columns record. */
class ColumnTest {

  enum Status {
    OPEN,
    CLOSED
  }

  record Address(String zip, int houseNumber) {}

  record Order(
      long id,
      String name,
      Integer quantity,
      boolean paid,
      Instant orderedAt,
      LocalDate day,
      Status status,
      List<String> tags,
      List<Integer> scores,
      Map<String, String> labels,
      Address address,
      @ColumnName("Zip Code") String zip,
      String customerID) {}

  private static final Variable<String> CATALOG = variable("catalog", "dev");
  private static final Variable<Integer> LIMIT = variable("limit", 4);
  private static final Variable<Boolean> STRICT = variable("strict", true);

  static Stream<Arguments> columns() {
    var age = col("age");
    var total = F.sum(col("amount")).as("total");
    var score = F.udf(pythonFunction("scoring", "score"), DOUBLE);
    return Stream.of(
        // names
        arguments("a.b", col("a.b")),
        arguments("a.b c", col("a.`b c`")),
        arguments("*", col("*")),
        arguments("a.b.*", col("a.b.*")),
        arguments("a.*", alias("a").col("*")),
        arguments("quantity", col(Order::quantity)),
        arguments("ordered_at", col(Order::orderedAt)),
        arguments("Zip Code", col(Order::zip)),
        arguments("customer_id", col(Order::customerID)),
        arguments("{a + 1}", expr("a + 1")),
        // comparisons
        arguments("(age EQ 1:INT)", age.eq(1)),
        arguments("(age NE 1:INT)", age.ne(1)),
        arguments("(age LT 1:INT)", age.lt(1)),
        arguments("(age LE 1:INT)", age.leq(1)),
        arguments("(age GT 1:INT)", age.gt(1)),
        arguments("(age GE 1:INT)", age.geq(1)),
        arguments("(age EQ_NULL_SAFE b)", age.eqNullSafe(col("b"))),
        arguments("(age EQ b)", age.eq(col("b"))),
        arguments("(name EQ x:STRING)", col(Order::name).eq("x")),
        arguments("(name EQ '${var.catalog}')", col(Order::name).eq(CATALOG)),
        arguments("(name EQ 'a_${var.catalog}')", col(Order::name).eq(text("a_", CATALOG))),
        arguments("(quantity LT cast('${var.limit}' AS INT))", col(Order::quantity).lt(LIMIT)),
        arguments("(paid EQ cast('${var.strict}' AS BOOLEAN))", col(Order::paid).eq(STRICT)),
        arguments("(status EQ OPEN:STRING)", col(Order::status).eq(Status.OPEN)),
        arguments("(day GT 2025-01-31:DATE)", col(Order::day).gt(LocalDate.of(2025, 1, 31))),
        arguments(
            "(ordered_at GT 2025-01-31T10:00:00Z:TIMESTAMP)",
            col(Order::orderedAt).gt(Instant.parse("2025-01-31T10:00:00Z"))),
        // conditions
        arguments("((a GT 1:INT) AND (b LT 2:INT))", col("a").gt(1).and(col("b").lt(2))),
        arguments("(paid OR flag)", col(Order::paid).or(col("flag"))),
        arguments("NOT(flag)", not(col("flag"))),
        arguments("IS_NULL(age)", age.isNull()),
        arguments("IS_NOT_NULL(age)", age.isNotNull()),
        arguments("isnan(age)", age.isNaN()),
        arguments("age IN (1:INT, 2:INT)", age.isin(1, 2)),
        arguments("name IN (a:STRING, b:STRING)", col(Order::name).isin(List.of("a", "b"))),
        arguments("false:BOOLEAN", col(Order::name).isin(List.of())),
        arguments("age BETWEEN 1:INT AND 2:INT", age.between(1, 2)),
        arguments("age BETWEEN a AND b", age.between(col("a"), col("b"))),
        arguments("name LIKE 'a%'", col(Order::name).like("a%")),
        arguments("name ILIKE 'a%'", col(Order::name).ilike("a%")),
        arguments("name RLIKE '^a'", col(Order::name).rlike("^a")),
        arguments("contains(name, a:STRING)", col(Order::name).contains("a")),
        arguments("startswith(name, a:STRING)", col(Order::name).startsWith("a")),
        arguments("endswith(name, b)", col(Order::name).endsWith(col("b"))),
        arguments("substring(name, =2, =3)", col(Order::name).substr(2, 3)),
        // arithmetic
        arguments(
            "((quantity PLUS 1:INT) TIMES b)", col(Order::quantity).plus(1).multiply(col("b"))),
        arguments("(a MINUS 1:BIGINT)", col("a").minus(1L)),
        arguments("(a DIVIDE 2.5:DOUBLE)", col("a").divide(2.5)),
        arguments("(a MODULO 1.50:DECIMAL(3,2))", col("a").mod(new BigDecimal("1.50"))),
        arguments("NEGATE(a)", col("a").negate()),
        arguments("(a BITWISE_AND b)", col("a").bitwiseAnd(col("b"))),
        arguments("(a BITWISE_OR b)", col("a").bitwiseOr(col("b"))),
        arguments("(a BITWISE_XOR b)", col("a").bitwiseXor(col("b"))),
        arguments(
            "(ordered_at PLUS PT1H:INTERVAL DAY TO SECOND)",
            col(Order::orderedAt).plus(Duration.ofHours(1))),
        arguments(
            "(day MINUS P1M:INTERVAL YEAR TO MONTH)", col(Order::day).minus(Period.ofMonths(1))),
        arguments("(day MINUS first)", col(Order::day).since(col("first"))),
        arguments(
            "(day PLUS {INTERVAL 1 DAY})", col(Order::day).plusInterval(expr("INTERVAL 1 DAY"))),
        arguments("(day MINUS i)", col(Order::day).minusInterval(col("i"))),
        // types
        arguments("cast(age AS STRING)", age.cast(STRING)),
        arguments("cast(age AS DECIMAL(10,2))", age.cast(decimal(10, 2))),
        arguments("cast(age AS BIGINT)", age.cast("long")),
        arguments("cast(age AS DECIMAL(18,4))", age.cast("Decimal(18, 4)")),
        arguments("cast(age AS array<int>)", age.cast("array<int>")),
        arguments("try_cast(age AS INT)", age.tryCast(INT)),
        arguments("try_cast(age AS DATE)", age.tryCast("date")),
        arguments("cast(a AS ARRAY<MAP<STRING,INT>>)", col("a").cast(arrayOf(mapOf(STRING, INT)))),
        arguments(
            "cast(a AS STRUCT<x:INT,y:STRING>)",
            col("a").cast(structOf(field("x", INT), field("y", STRING)))),
        arguments(
            "cast(a AS STRUCT<zip:STRING,house_number:INT>)",
            col("a").cast(structOf(Address.class))),
        arguments(
            "cast(a AS INTERVAL DAY TO SECOND)", col("a").cast(type("INTERVAL DAY TO SECOND"))),
        arguments("age", age.untyped()),
        // inside
        arguments("a[0:INT]", col("a").getItem(0)),
        arguments("a[key:STRING]", col("a").getItem("key")),
        arguments("a[b]", col("a").getItem(col("b"))),
        arguments("a->x", col("a").getField("x")),
        arguments("address->house_number", col(Order::address).field(Address::houseNumber)),
        arguments("a->zip", col("a").field(Address::zip)),
        arguments("a~b.c[0]", col("a").jsonPath("b.c[0]")),
        arguments("a WITH b = 1:INT", col("a").withField("b", lit(1))),
        arguments("a WITHOUT b,c", col("a").dropFields("b", "c")),
        // names and references
        arguments("age AS years", age.as("years")),
        arguments("explode(a) AS k,v", F.explode(col("a")).as("k", "v")),
        arguments("total", total.ref()),
        arguments("name", alias("o", Order.class).col(Order::name).ref()),
        arguments("(total GT 1:INT)", total.ref().gt(1)),
        // choices
        arguments(
            "CASE WHEN (a GT 1:INT) THEN x:STRING WHEN (a LT 1:INT) THEN y:STRING ELSE z:STRING"
                + " END",
            when(col("a").gt(1), "x").when(col("a").lt(1), "y").otherwise("z")),
        arguments("CASE WHEN a THEN b END", when(col("a"), col("b"))),
        arguments("CASE WHEN a THEN 1:INT ELSE b END", when(col("a"), 1).otherwise(col("b"))),
        arguments("CASE WHEN a THEN '${var.catalog}' END", when(col("a"), CATALOG)),
        arguments("CASE WHEN a THEN 1:INT ELSE 2:INT END", F.if_(col("a"), lit(1), lit(2))),
        // windows
        arguments(
            "row_number() OVER (a, b)(c DESC DEFAULT)",
            F.row_number().over(Window.partitionBy(col("a"), col("b")).orderBy(col("c").desc()))),
        arguments(
            "sum(x) OVER (a)(b)ROWS[all..0]",
            F.sum(col("x"))
                .over(
                    Window.partitionBy("a")
                        .orderBy("b")
                        .rowsBetween(Window.unboundedPreceding, Window.currentRow))),
        arguments(
            "sum(x) OVER ()(b ASC LAST)RANGE[-7..all]",
            F.sum(col("x"))
                .over(
                    Window.orderBy(col("b").ascNullsLast())
                        .rangeBetween(-7, Window.unboundedFollowing))),
        // functions of others
        arguments("udf score(a, b) -> DOUBLE", score.apply(col("a"), col("b"))),
        arguments(
            "pandas f(a) -> STRING",
            F.pandas_udf(pythonFunction("m", "f"), STRING).apply(col("a"))),
        arguments("@main.tools.f(a) -> INT", F.call_function("main.tools.f", INT, col("a"))),
        arguments(
            "@${var.catalog}.tools.f(a)", F.call_function(text(CATALOG, ".tools.f"), col("a"))),
        arguments(
            "@ai_classify(t, array(a:STRING, b:STRING)) -> STRING",
            F.ai_classify(col("t"), "a", "b")),
        arguments(
            "@ai_query(llm:STRING, t, =STRUCT<zip:STRING,house_number:INT>) ->"
                + " STRUCT<zip:STRING,house_number:INT>",
            F.ai_query("llm", col("t"), structOf(Address.class))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("columns")
  void records(String expected, Column<?> column) {
    assertThat(Written.of(column.expr())).isEqualTo(expected);
  }

  static Stream<Arguments> orders() {
    var c = col("c");
    return Stream.of(
        arguments("c ASC DEFAULT", c.asc()),
        arguments("c ASC FIRST", c.ascNullsFirst()),
        arguments("c ASC LAST", c.ascNullsLast()),
        arguments("c DESC DEFAULT", c.desc()),
        arguments("c DESC FIRST", c.descNullsFirst()),
        arguments("c DESC LAST", c.descNullsLast()),
        arguments("c DESC DEFAULT", F.desc(c)),
        arguments("c ASC LAST", F.asc_nulls_last(c)),
        arguments("c", c));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("orders")
  void sorts(String expected, Sortable order) {
    assertThat(Written.of(order.expr())).isEqualTo(expected);
  }

  @Test
  void anAccessorKeepsWhatTheRecordSays() {
    Expr.Column column = (Expr.Column) col(Order::quantity).expr();
    assertThat(column.stated())
        .contains(new Expr.Stated(Order.class.getName(), DataType.Atomic.INT));
    assertThat(((Expr.Column) col("quantity").expr()).stated()).isEmpty();
  }

  @Test
  void anAliasQualifiesItsColumns() {
    var order = alias("o", Order.class);
    assertThat(Written.of(order.col(Order::day).expr())).isEqualTo("o.day");
    assertThat(Written.of(order.col(Order::scores).expr())).isEqualTo("o.scores");
    assertThat(Written.of(order.col("a.b").expr())).isEqualTo("o.a.b");
    assertThat(Written.of(alias("x").col("y").expr())).isEqualTo("x.y");
    assertThat(Written.of(order.star().expr())).isEqualTo("o.*");
    assertThat(Written.of(star().expr())).isEqualTo("*");
    assertThat(Written.of(star(col("a.b")).expr())).isEqualTo("a.b.*");
  }

  @Test
  void columnsAreValues() {
    assertThat(col("a").gt(1)).isEqualTo(col("a").gt(1)).hasSameHashCodeAs(col("a").gt(1));
    assertThat(col("a").gt(1)).isNotEqualTo(col("a").gt(2));
    assertThat(col("a").desc()).isEqualTo(col("a").desc());
    assertThat(col(Order::name)).hasToString(col(Order::name).expr().toString());
    assertThat(star()).isEqualTo(star()).isNotEqualTo(alias("a").star());
  }

  @Test
  void aReferenceNeedsAName() {
    assertThatThrownBy(() -> F.sum(col("a")).ref())
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("`ref()` is asked of an expression that has not exactly one name.")
        .hasMessageContaining("hint: give the expression a name first");
  }

  @Test
  void aStarNeedsAPlainColumn() {
    assertThatThrownBy(() -> F.struct(col("a")).star())
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("hint: compute the struct first");
  }

  @Test
  void nullIsRefusedWhereAValueIsAskedFor() {
    assertThatThrownBy(() -> col((String) null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> F.upper((Column<String>) null))
        .isInstanceOf(NullPointerException.class);
  }
}
