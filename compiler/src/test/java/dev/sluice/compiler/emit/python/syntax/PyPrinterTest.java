package dev.sluice.compiler.emit.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PyPrinterTest {

  private static final Py A = Py.atom("a");
  private static final Py B = Py.atom("b");
  private static final Py C = Py.atom("c");

  @ParameterizedTest
  @MethodSource("parentheses")
  void parenthesesWherePythonNeedsThem(String expected, Py py) {
    assertThat(PyPrinter.expression(Py.atom("f").call(py))).isEqualTo("f(" + expected + ")");
  }

  static List<Arguments> parentheses() {
    return List.of(
        Arguments.of("(a > b) & c", and(gt(A, B), C)),
        Arguments.of("a & b & c", and(and(A, B), C)),
        Arguments.of("a & (b & c)", and(A, and(B, C))),
        Arguments.of("a | b & c", or(A, and(B, C))),
        Arguments.of("(a | b) & c", and(or(A, B), C)),
        Arguments.of("(a > b) > c", gt(gt(A, B), C)),
        Arguments.of("a + b > c", gt(plus(A, B), C)),
        Arguments.of("a - (b - c)", minus(A, minus(B, C))),
        Arguments.of("a - b - c", minus(minus(A, B), C)),
        Arguments.of("~(a & b)", new Py.Unary("~", and(A, B))),
        Arguments.of("~a.isNull()", new Py.Unary("~", A.method("isNull"))),
        Arguments.of("(~a).isNull()", new Py.Unary("~", A).method("isNull")),
        Arguments.of("(a + b).cast(c)", plus(A, B).method("cast", C)),
        Arguments.of("(a + b)[c]", new Py.Subscript(plus(A, B), C)),
        Arguments.of("lambda x: a if b else c", new Py.Lambda(List.of("x"), choice())),
        Arguments.of("(a if b else c) + a", plus(choice(), A)));
  }

  @Test
  void whatFitsStaysOnOneLine() {
    Py chain = Py.atom("spark").attribute("read").method("table", Py.string("t"));
    assertThat(PyPrinter.returned(chain.method("where", A).method("limit", B), 4))
        .isEqualTo("    return spark.read.table(\"t\").where(a).limit(b)");
  }

  @Test
  void longChainsBreakAtTheDots() {
    Py chain = Py.atom("spark").attribute("read").method("table", Py.string("t".repeat(40)));
    assertThat(PyPrinter.returned(chain.method("where", A).method("x".repeat(40), B), 4))
        .isEqualTo(
            """
            return (
                spark.read.table("%s")
                .where(a)
                .%s(b)
            )\
            """
                .formatted("t".repeat(40), "x".repeat(40))
                .indent(4)
                .stripTrailing());
  }

  @Test
  void aWordThatIsTooLongIsMarked() {
    assertThat(PyPrinter.expression(A.call(Py.string("x".repeat(100)))))
        .isEqualTo("a(\n    \"" + "x".repeat(100) + "\"  # noqa: E501\n)");
  }

  @Test
  void linesWithinAStringAreMarkedBehindIt() {
    PyString line = PyString.of("y".repeat(120));
    assertThat(PyPrinter.expression(A.call(new Py.Block(List.of(line, line), true))))
        .isEqualTo(
            "a(\"\"\"\n    %s\n    %s\n\"\"\")  # noqa: E501"
                .formatted("y".repeat(120), "y".repeat(120)));
  }

  /**
   * Whatever is said, the usual formatter has nothing to add, and the linter finds no long line.
   */
  @Test
  void theFormatterAgrees() {
    Map<String, String> files = new TreeMap<>();
    for (int seed = 0; seed < 1_500; seed++) {
      files.put("f%04d.py".formatted(seed), new RandomPython(seed).file());
    }
    assertThat(Tools.formatting(files)).isEmpty();
    assertThat(Tools.findings(files).lines().filter(line -> line.contains("E501"))).isEmpty();
  }

  private static Py choice() {
    return new Py.Conditional(A, B, C);
  }

  private static Py and(Py left, Py right) {
    return new Py.Binary(left, Py.Operator.AND, right);
  }

  private static Py or(Py left, Py right) {
    return new Py.Binary(left, Py.Operator.OR, right);
  }

  private static Py gt(Py left, Py right) {
    return new Py.Binary(left, Py.Operator.GT, right);
  }

  private static Py plus(Py left, Py right) {
    return new Py.Binary(left, Py.Operator.PLUS, right);
  }

  private static Py minus(Py left, Py right) {
    return new Py.Binary(left, Py.Operator.MINUS, right);
  }
}
