package dev.sluice.dsl;

import static dev.sluice.dsl.Sluice.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sluice.model.DataType;
import dev.sluice.model.Expr;
import dev.sluice.model.RefusedException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Java values as constants of Spark's. */
class LiteralsTest {

  static Stream<Arguments> constants() {
    return Stream.of(
        arguments("true:BOOLEAN", lit(true)),
        arguments("1:TINYINT", lit((byte) 1)),
        arguments("1:SMALLINT", lit((short) 1)),
        arguments("1:INT", lit(1)),
        arguments("1:BIGINT", lit(1L)),
        arguments("1.5:FLOAT", lit(1.5f)),
        arguments("1.5:DOUBLE", lit(1.5)),
        arguments("NaN:DOUBLE", lit(Double.NaN)),
        arguments("-Infinity:DOUBLE", lit(Double.NEGATIVE_INFINITY)),
        arguments("1.50:DECIMAL(3,2)", lit(new BigDecimal("1.50"))),
        arguments("0.001:DECIMAL(3,3)", lit(new BigDecimal("0.001"))),
        arguments("1000:DECIMAL(4,0)", lit(new BigDecimal("1E+3"))),
        arguments("123:DECIMAL(3,0)", lit(BigInteger.valueOf(123))),
        arguments("it's \"\n:STRING", lit("it's \"\n")),
        arguments("x:STRING", lit('x')),
        arguments("x:STRING", lit(text("x"))),
        arguments("'x${var.v}'", lit(text("x", variable("v")))),
        arguments("'${var.v}'", lit(variable("v"))),
        arguments("cast('${var.v}' AS INT)", lit(variable("v", 1))),
        arguments("NEW:STRING", lit(Thread.State.NEW)),
        arguments("MONDAY:STRING", lit(DayOfWeek.MONDAY)),
        arguments("2025-01-31:DATE", lit(LocalDate.of(2025, 1, 31))),
        arguments("2025-01-31T10:00:00Z:TIMESTAMP", lit(Instant.parse("2025-01-31T10:00:00Z"))),
        arguments(
            "2025-01-31T08:00:00Z:TIMESTAMP", lit(OffsetDateTime.parse("2025-01-31T10:00+02:00"))),
        arguments(
            "2025-01-31T09:00:00Z:TIMESTAMP",
            lit(ZonedDateTime.parse("2025-01-31T10:00+01:00[Europe/Berlin]"))),
        arguments("2025-01-31T10:00:TIMESTAMP_NTZ", lit(LocalDateTime.parse("2025-01-31T10:00"))),
        arguments("PT36H:INTERVAL DAY TO SECOND", lit(Duration.ofHours(36))),
        arguments("PT72H:INTERVAL DAY TO SECOND", lit(Period.ofDays(3))),
        arguments("P1Y2M:INTERVAL YEAR TO MONTH", lit(Period.of(1, 2, 0))),
        arguments("PT0S:INTERVAL DAY TO SECOND", lit(Period.ZERO)),
        arguments("NULL:STRING", nullOf(STRING)),
        arguments("NULL:ARRAY<INT>", nullOf(arrayOf(INT))),
        arguments("NULL:VOID", lit((Object) null)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("constants")
  void records(String expected, Column<?> column) {
    assertThat(Written.of(column.expr())).isEqualTo(expected);
  }

  @Test
  void bytesAreKeptByContent() {
    Expr expected =
        new Expr.Literal(
            Optional.of(new Expr.Bytes(List.of((byte) 1, (byte) -1))), DataType.Atomic.BINARY);
    assertThat(lit(new byte[] {1, -1}).expr()).isEqualTo(expected);
  }

  @Test
  void refusesWhatSparkHasNoConstantFor() {
    assertThatThrownBy(() -> lit(new StringBuilder("a").codePoints()))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("is no constant of Spark's")
        .hasMessageContaining("hint: write a number, a string");
    assertThatThrownBy(() -> lit(new BigDecimal("1e40")))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("has 41 digits, Spark's have 38 at most");
    assertThatThrownBy(() -> lit(Period.of(0, 1, 3)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("the period `P1M3D` has months and days")
        .hasMessageContaining("hint: move by one after the other");
  }
}
