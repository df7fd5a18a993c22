package dev.sluice.compiler.emit.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.compiler.emit.python.syntax.PyString.Characters;
import dev.sluice.compiler.emit.python.syntax.PyString.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PyStringTest {

  @ParameterizedTest
  @MethodSource("literals")
  void literal(String expected, String value) {
    assertThat(PyString.of(value).whole()).isEqualTo(expected);
  }

  static List<Arguments> literals() {
    return List.of(
        Arguments.of("\"\"", ""),
        Arguments.of("\"plain\"", "plain"),
        Arguments.of("\"it's\"", "it's"),
        Arguments.of("'say \"hi\"'", "say \"hi\""),
        Arguments.of("\"it's \\\"\"", "it's \""),
        Arguments.of("'it\\'s \"x\" \"y\"'", "it's \"x\" \"y\""),
        Arguments.of("r\"^\\d+$\"", "^\\d+$"),
        Arguments.of("r'\\d\"'", "\\d\""),
        Arguments.of("\"ends with \\\\\"", "ends with \\"),
        Arguments.of("\"\\\\ and\\nline\"", "\\ and\nline"),
        Arguments.of("\"a\\tb\\r\\n\\x00\\x7f\"", "a\tb\r\n\0\u007f"),
        Arguments.of("\"{x} {{ ${y}\"", "{x} {{ ${y}"),
        Arguments.of("\"# not a comment */ ---\"", "# not a comment */ ---"),
        Arguments.of("'\"\"\"'", "\"\"\""),
        Arguments.of(
            "\"caf\u00e9 \u6f22\u5b57 \ud83c\udf89\"", "caf\u00e9 \u6f22\u5b57 \ud83c\udf89"),
        Arguments.of("\"\\u202eabc\\u200d\\xa0\\u2028\"", "\u202eabc\u200d\u00a0\u2028"),
        Arguments.of("\"\\U000e0001\"", "\udb40\udc01"));
  }

  @Test
  void namesMakeAnFString() {
    PyString text =
        new PyString(
            List.of(new Characters("/a{b}/"), new Value("catalog"), new Characters("/it's\\\n")));
    assertThat(text.whole()).isEqualTo("f\"/a{{b}}/{catalog}/it's\\\\\\n\"");
  }

  @Test
  void isCutBehindBlanks() {
    assertThat(PyString.of("one two three").pieces(10))
        .containsExactly("\"one two \"", "\"three\"");
  }

  @Test
  void onlyPiecesWithNamesAreFStrings() {
    PyString text =
        new PyString(
            List.of(new Characters("a {b} "), new Value("catalog"), new Characters(" tail")));
    assertThat(text.pieces(8)).containsExactly("\"a {b} \"", "f\"{catalog} \"", "\"tail\"");
  }

  @Test
  void aLongWordStaysWhole() {
    assertThat(PyString.of("a " + "x".repeat(20) + " b").pieces(10))
        .containsExactly("\"a \"", "\"" + "x".repeat(20) + " \"", "\"b\"");
  }

  @Test
  void blanksAreKept() {
    assertThat(PyString.of("  a   b  ").pieces(6)).containsExactly("\"  \"", "\"a   \"", "\"b  \"");
  }

  @Test
  void tenThousandCharactersTakeNoTime() {
    PyString text = PyString.of("word ".repeat(2_000));
    assertThat(text.pieces(90)).hasSizeBetween(100, 130);
  }
}
