package dev.sluice.compiler.emit.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Readers of YAML 1.1 and 1.2 give back every string, wherever it stands. */
class YamlScalarProperties {

  /** What people and attackers write; glued together at random. */
  private static final List<String> PIECES =
      List.of(
          "yes",
          "No",
          "on",
          "y",
          "true",
          "null",
          "~",
          "0",
          "1",
          "7",
          "_",
          ".",
          "e",
          "x",
          "o",
          "+",
          "-",
          ":",
          " ",
          "  ",
          "#",
          "---",
          "...",
          "\n",
          "\r\n",
          "\t",
          "\"",
          "'",
          "\\",
          "\\n",
          "/",
          "${",
          "}",
          "${var.x}",
          "{{",
          "}}",
          "*/",
          "\"\"\"",
          "[",
          "]",
          "{",
          ",",
          "&",
          "*",
          "!",
          "|",
          ">",
          "%",
          "@",
          "`",
          "?",
          "=",
          "<<",
          "inf",
          "nan",
          "2024-01-01",
          "12:30",
          "T",
          "Z",
          "é",
          "\u00a0",
          "\u0085",
          "\u2028",
          "\ufeff",
          "\u200d",
          "\ud83d\ude80",
          "\udbff\udfff",
          "\0");

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.oneOf(
        Arbitraries.of(PIECES).list().ofMaxSize(6).map(pieces -> String.join("", pieces)),
        Arbitraries.strings().ofMaxLength(40).filter(YamlScalarProperties::hasNoLoneSurrogate),
        Combinators.combine(Arbitraries.of(PIECES), Arbitraries.strings().ascii().ofMaxLength(5))
            .as(String::concat));
  }

  @Property(tries = 3000)
  void aValueComesBack(@ForAll("hostile") String text) {
    String yaml = "a:\n  b: %s\n  c:\n    - %s\n    - d: %s\n";
    String scalar = YamlScalar.of(text);
    for (var reader : YamlReaders.all()) {
      assertThat(reader.apply(yaml.formatted(scalar, scalar, YamlScalar.quoted(text))))
          .isEqualTo(Map.of("a", Map.of("b", text, "c", List.of(text, Map.of("d", text)))));
    }
  }

  @Property(tries = 2000)
  void aKeyComesBack(@ForAll("hostile") String text) {
    for (var reader : YamlReaders.all()) {
      assertThat(reader.apply("a:\n  " + YamlScalar.of(text) + ": 1\n"))
          .isEqualTo(Map.of("a", Map.of(text, 1)));
    }
  }

  @Property(tries = 1000)
  void theFormIsOneLineOfPrintableCharacters(@ForAll("hostile") String text) {
    assertThat(YamlScalar.of(text).codePoints()).noneMatch(Character::isISOControl);
  }

  private static boolean hasNoLoneSurrogate(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
