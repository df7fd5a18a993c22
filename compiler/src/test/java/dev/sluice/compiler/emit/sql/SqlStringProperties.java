package dev.sluice.compiler.emit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Literals as Spark's parser reads them. */
class SqlStringProperties {

  @Property
  void literalsAreReadAsTheyWereMeant(@ForAll("texts") String text) {
    String literal = SqlString.literal(text);
    assertThat(literal).doesNotContain("${").doesNotContain("\n");
    assertThat(unescaped(literal)).isEqualTo(text);
  }

  @Example
  void examples() {
    assertThat(SqlString.literal("it's")).isEqualTo("'it\\'s'");
    assertThat(SqlString.literal("^\\d%")).isEqualTo("'^\\\\d%'");
    assertThat(SqlString.literal("${env:HOME}")).isEqualTo("'\\u0024{env:HOME}'");
    assertThat(SqlString.literal("-- no comment; */")).isEqualTo("'-- no comment; */'");
    assertThat(SqlString.literal("\u202e\ud83c\udf89\n")).isEqualTo("'\\u202e\ud83c\udf89\\n'");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("ab\"'\\{}$%_0123u\n\r\t\u0001").ofMaxLength(40),
        Arbitraries.integers()
            .between(1, Character.MAX_CODE_POINT)
            .filter(it -> it < Character.MIN_SURROGATE || it > Character.MAX_SURROGATE)
            .map(Character::toString)
            .list()
            .ofMaxSize(20)
            .map(list -> String.join("", list)));
  }

  /**
   * Spark's rules: a backslash before up to three octal digits, before {@code u} or {@code U} and
   * hexadecimal ones, before a letter with a meaning; {@code \%} and {@code \_} stay as they are;
   * before anything else it only hides.
   */
  private static String unescaped(String literal) {
    String text = literal.substring(1, literal.length() - 1);
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      assertThat(c).as("a quote ends the literal").isNotEqualTo('\'');
      if (c != '\\') {
        value.append(c);
        continue;
      }
      char next = text.charAt(++i);
      if (next == 'u') {
        value.appendCodePoint(Integer.parseInt(text.substring(i + 1, i + 5), 16));
        i += 4;
      } else if (next == 'U') {
        value.appendCodePoint(Integer.parseInt(text.substring(i + 1, i + 9), 16));
        i += 8;
      } else if (text.substring(i).matches("(?s)[01][0-7][0-7].*")) {
        value.append((char) Integer.parseInt(text.substring(i, i + 3), 8));
        i += 2;
      } else {
        value.append(named(next));
      }
    }
    return value.toString();
  }

  private static String named(char c) {
    return switch (c) {
      case '0' -> "\0";
      case 'b' -> "\b";
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 't' -> "\t";
      case 'Z' -> "\u001a";
      case '%', '_' -> "\\" + c;
      default -> String.valueOf(c);
    };
  }
}
