package dev.sluice.compiler.emit.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.compiler.emit.layout.LinePrinter;
import dev.sluice.compiler.emit.python.syntax.PyString.Characters;
import dev.sluice.compiler.emit.python.syntax.PyString.Part;
import dev.sluice.compiler.emit.python.syntax.PyString.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Literals as CPython reads them. */
class PyStringProperties {

  /** One literal a line goes in, in base 64; what it evaluates to comes out likewise. */
  private static final String READER =
      """
      import base64
      import sys

      for line in sys.stdin:
          code = base64.b64decode(line).decode()
          value = eval(code, {"catalog": "main"})
          print(base64.b64encode(value.encode()).decode())
      """;

  @Property(tries = 4, shrinking = ShrinkingMode.OFF)
  void literalsAreReadAsTheyWereMeant(@ForAll("texts") List<String> texts) {
    assertThat(read(texts.stream().map(text -> PyString.of(text).whole()).toList()))
        .isEqualTo(texts);
  }

  @Property(tries = 4, shrinking = ShrinkingMode.OFF)
  void piecesAreReadAsOne(@ForAll("texts") List<String> texts) {
    List<String> codes =
        texts.stream()
            .map(text -> "(" + String.join(" ", PyString.of(text).pieces(20)) + ")")
            .toList();
    assertThat(read(codes)).isEqualTo(texts);
  }

  @Property(tries = 4, shrinking = ShrinkingMode.OFF)
  void namesAreReplaced(@ForAll("texts") List<String> texts) {
    List<String> codes = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (String text : texts) {
      List<Part> parts =
          List.of(new Characters(text), new Value("catalog"), new Characters("." + text));
      codes.add("(" + String.join(" ", new PyString(parts).pieces(30)) + ")");
      values.add(text + "main." + text);
    }
    assertThat(read(codes)).isEqualTo(values);
  }

  @Property(tries = 4, shrinking = ShrinkingMode.OFF)
  void blocksKeepTheirLines(@ForAll("texts") List<String> texts) {
    List<String> codes = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (String text : texts) {
      Py.Block block = new Py.Block(List.of(PyString.of(text), PyString.of("end")), false);
      codes.add(LinePrinter.print(PyBlock.layout(block), 0, 100));
      values.add(text + "\nend");
    }
    assertThat(read(codes)).isEqualTo(values);
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<Character> hostile =
        Arbitraries.of(
            '"', '\'', '\\', '\n', '\r', '\t', '{', '}', '$', '#', '%', '\0', '\u202e', ' ');
    Arbitrary<String> text =
        Arbitraries.oneOf(
            Arbitraries.strings().withChars("ab \"'\\{}\n").ofMaxLength(30),
            hostile.list().ofMaxSize(30).map(PyStringProperties::joined),
            Arbitraries.integers()
                .between(1, Character.MAX_CODE_POINT)
                .filter(it -> it < Character.MIN_SURROGATE || it > Character.MAX_SURROGATE)
                .list()
                .ofMaxSize(10)
                .map(PyStringProperties::text));
    return text.list().ofSize(250);
  }

  private static String joined(List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }

  private static String text(List<Integer> codePoints) {
    StringBuilder text = new StringBuilder();
    codePoints.forEach(text::appendCodePoint);
    return text.toString();
  }

  private static List<String> read(List<String> codes) {
    StringBuilder input = new StringBuilder();
    for (String code : codes) {
      input
          .append(Base64.getEncoder().encodeToString(code.getBytes(StandardCharsets.UTF_8)))
          .append('\n');
    }
    return Tools.python(READER, input.toString())
        .lines()
        .map(line -> new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8))
        .toList();
  }
}
