package dev.sluice.compiler.emit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "1.0, 1",
    "-0.0, -0.0",
    "100000.0, 1e5",
    "1e16, 1e16",
    "0.00001, 1e-5",
    "1e-6, 1e-6",
    "2e-44, 2e-44",
    "1.7976931348623157e308, 1.7976931348623157e308",
    "5e-324, 4.9e-324",
    "123456789.12345678, 123456789.12345678"
  })
  void shortest(String expected, double value) {
    assertThat(Decimals.shortest(value)).isEqualTo(expected);
  }

  @Property
  void doublesReadBack(@ForAll double value) {
    assertThat(Double.parseDouble(Decimals.shortest(value))).isEqualTo(value);
  }

  @Property
  void floatsReadBack(@ForAll float value) {
    assertThat(Float.parseFloat(Decimals.shortest(value))).isEqualTo(value);
  }
}
