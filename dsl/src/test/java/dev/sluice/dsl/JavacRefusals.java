package dev.sluice.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles what users must not be able to say, and looks at what javac says about it.
 *
 * <p>The code is the body of a method; the word that javac must point at stands between « and ».
 */
final class JavacRefusals {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final StandardJavaFileManager FILES =
      JAVAC.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);

  private static final String HEAD =
      """
      package com.acme;

      import static dev.sluice.dsl.Sluice.*;

      import dev.sluice.dsl.*;
      import java.math.BigDecimal;
      import java.time.*;
      import java.util.*;

      final class Mistake {
        enum Status { OPEN, CLOSED }

        record Address(String zip, int number) {}

        record Customer(
            long id,
            String name,
            Integer age,
            boolean active,
            Instant since,
            LocalDate born,
            Status status,
            List<String> tags,
            List<Integer> scores,
            Map<String, Double> limits,
            Address address,
            byte[] photo) {}

        record Order(long id, long customerId, @Decimal(precision = 10, scale = 2) BigDecimal amount) {}

        static void define() {
      """;

  private static final String TAIL = "\n  }\n}\n";

  /** The first line of an error, the line of code, and the sign that points into it. */
  private static final Pattern ERROR =
      Pattern.compile("(?<line>\\d+): error: (?<message>.*)\\R.*\\R(?<indent> *)\\^");

  private JavacRefusals() {}

  /** Asserts that javac refuses the code, at the marked word and with this message's first line. */
  static void assertRefused(String marked, String message) {
    int word = marked.indexOf('«');
    int end = marked.indexOf('»');
    assertThat(word).as("the word between « and » in %s", marked).isBetween(0, end);
    String code = marked.replace("«", "").replace("»", "");
    Matcher error = ERROR.matcher(errors(code));
    assertThat(error.find()).as("javac compiles it: %s", code).isTrue();
    assertThat(error.group("message")).isEqualTo(message);
    String before = HEAD + code.substring(0, word);
    assertThat(Integer.parseInt(error.group("line")))
        .as("line")
        .isEqualTo(before.split("\n", -1).length);
    int column = before.length() - before.lastIndexOf('\n') - 1;
    // For a method javac points at the dot before it.
    boolean method = before.endsWith(".");
    assertThat(error.group("indent").length()).as("column").isEqualTo(method ? column - 1 : column);
  }

  /** Asserts that javac takes the code. */
  static void assertAccepted(String code) {
    assertThat(errors(code)).isEmpty();
  }

  /** What javac prints, as users see it. */
  private static String errors(String code) {
    StringWriter printed = new StringWriter();
    List<String> options =
        List.of("-proc:none", "-cp", classes(), "--release", "17", "-d", temporaryFolder());
    JAVAC.getTask(printed, FILES, null, options, null, List.of(new Source(code))).call();
    return printed.toString();
  }

  private static String classes() {
    try {
      URI location = Sluice.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(location).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String temporaryFolder() {
    return System.getProperty("java.io.tmpdir");
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String code;

    private Source(String code) {
      super(URI.create("string:///com/acme/Mistake.java"), Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return HEAD + code + TAIL;
    }
  }
}
