package dev.sluice.compiler.emit.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is plain, what is quoted, and how. */
class YamlScalarTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "customers",
        "i3.xlarge",
        "Customers as delivered",
        "../src/orders/transformations/**",
        "./a",
        "~/bundle",
        "/Workspace/Shared/sales",
        "${var.catalog}",
        "/Workspace/Users/${workspace.current_user.userName}/.bundle/${bundle.name}",
        "--editable ${workspace.file_path}",
        "-e git+ssh",
        "requests>=2.31",
        "pandas[excel]==2.2.1",
        "jo@example.com",
        "https://adb-1.azuredatabricks.net",
        "s3://bucket/x",
        "a{b}",
        "local[*]",
        "Europe/Berlin",
        "spark.databricks.cluster.profile",
        "trueish",
        "nothing",
        "e5",
        "x1.10"
      })
  void isPlain(String value) {
    assertThat(YamlScalar.of(value)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        " a",
        "a ",
        "yes",
        "No",
        "ON",
        "off",
        "y",
        "N",
        "true",
        "False",
        "null",
        "NULL",
        "~",
        "1",
        "007",
        "0o17",
        "0x1F",
        "1_000",
        "1.10",
        "-1",
        "+1",
        ".5",
        "-.5",
        "1e3",
        ".inf",
        "-.INF",
        "+.inf",
        ".NaN",
        "12:30:45",
        "1:30",
        "2024-01-01",
        "2024-01-01T10:00:00Z",
        "2024-01-01 10:00:00",
        "a: b",
        "a:",
        "a #b",
        "#a",
        "---",
        "--- a",
        "...",
        "--",
        "-",
        "- a",
        "? a",
        ": a",
        ":a",
        "[a]",
        "{a}",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "%a",
        "@a",
        "`a`",
        "'a'",
        "a'b",
        "=",
        "<<",
        "0 0 3 * * ?",
        "über",
        "a!"
      })
  void isQuotedUnchanged(String value) {
    assertThat(YamlScalar.of(value)).isEqualTo('"' + value + '"');
  }

  static Stream<Arguments> escapes() {
    return Stream.of(
        arguments("a\"b", "a\\\"b"),
        arguments("a\\b", "a\\\\b"),
        arguments("a\n", "a\\n"),
        arguments("a\r\n", "a\\r\\n"),
        arguments("\ta", "\\ta"),
        arguments("\0", "\\x00"),
        arguments("\u007f", "\\x7F"),
        arguments("\u0085", "\\x85"),
        arguments("a\u00a0b", "a\\xA0b"),
        arguments("\u2028", "\\u2028"),
        arguments("\ufeff", "\\uFEFF"),
        arguments("\u202e", "\\u202E"),
        arguments("\udbff\udfff", "\\U0010FFFF"),
        arguments("\ud83d\ude80", "\ud83d\ude80"));
  }

  @ParameterizedTest
  @MethodSource("escapes")
  void escapesWhatReadersOrPeopleWouldMiss(String value, String escaped) {
    assertThat(YamlScalar.of(value)).isEqualTo('"' + escaped + '"');
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "true", "1.10", "", "${var.x}"})
  void quotesOnDemand(String value) {
    assertThat(YamlScalar.quoted(value)).isEqualTo('"' + value + '"');
  }
}
