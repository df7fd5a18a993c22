package dev.sluice.compiler.emit.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.model.Text;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Comments as docstrings, as the formatter leaves them. */
class DocstringTest {

  private static final String WORDS = "word ".repeat(18).strip(); // 89 columns
  private static final String LONG = "x".repeat(120);

  static Stream<Arguments> comments() {
    return Stream.of(
        of("Orders", "    \"\"\"Orders\"\"\""),
        of("  Orders \n", "    \"\"\"Orders\"\"\""),
        of("a \"quoted\" word", "    \"\"\"a \"quoted\" word\"\"\""),
        of("ends with \"quotes\"", "    \"\"\"ends with \"quotes\" \"\"\""),
        of("\"begins\" so", "    \"\"\" \"begins\" so\"\"\""),
        of("\"", "    \"\"\" \" \"\"\""),
        of("three \"\"\" of them", "    \"\"\"three \\\"\\\"\\\" of them\"\"\""),
        of("\"\"\"", "    \"\"\"\\\"\\\"\\\"\"\"\""),
        of("C:\\new", "    \"\"\"C:\\\\new\"\"\""),
        of("ends with \\", "    \"\"\"ends with \\\\\"\"\""),
        of("ends with \\\"", "    \"\"\"ends with \\\\\" \"\"\""),
        of("tab\there", "    \"\"\"tab\\there\"\"\""),
        of("größe 🎉 数", "    \"\"\"größe 🎉 数\"\"\""),
        of("turned \u202e round", "    \"\"\"turned \\u202e round\"\"\""),
        of("{{x}} ${y} # %s */", "    \"\"\"{{x}} ${y} # %s */\"\"\""),
        of("one\ntwo", "    \"\"\"one\n    two\n    \"\"\""),
        of("one\r\n\r\ntwo", "    \"\"\"one\n\n    two\n    \"\"\""),
        of("one\n    two\n      three", "    \"\"\"one\n    two\n      three\n    \"\"\""),
        of("one\ntwo \"2\"", "    \"\"\"one\n    two \"2\"\n    \"\"\""),
        of(WORDS, "    \"\"\"" + WORDS + "\"\"\""),
        of(WORDS + " up", "    \"\"\"" + WORDS + " up\n    \"\"\""),
        of(WORDS + " over it", "    \"\"\"" + WORDS + "\n    over it\n    \"\"\""),
        of(LONG, "    \"\"\"" + LONG + "\"\"\"  # noqa: E501"),
        of(
            "see " + LONG + " there",
            "    \"\"\"see\n    " + LONG + "\n    there\n    \"\"\"  # noqa: E501"));
  }

  @ParameterizedTest
  @MethodSource("comments")
  void isWrittenSo(String comment, String expected) {
    assertThat(Docstring.of(Optional.of(Text.of(comment)))).containsExactly(expected);
  }

  @Test
  void isLeftOutWhereThereIsNothingToSay() {
    assertThat(Docstring.of(Optional.empty())).isEmpty();
    assertThat(Docstring.of(Optional.of(Text.of(" \n ")))).isEmpty();
  }

  private static Arguments of(String comment, String expected) {
    return Arguments.of(comment, expected);
  }
}
