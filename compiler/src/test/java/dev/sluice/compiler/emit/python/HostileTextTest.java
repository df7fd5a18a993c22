package dev.sluice.compiler.emit.python;

import static dev.sluice.dsl.Sluice.STRING;
import static dev.sluice.dsl.Sluice.bronze;
import static dev.sluice.dsl.Sluice.bundle;
import static dev.sluice.dsl.Sluice.col;
import static dev.sluice.dsl.Sluice.column;
import static dev.sluice.dsl.Sluice.format;
import static dev.sluice.dsl.Sluice.lit;
import static dev.sluice.dsl.Sluice.pipeline;
import static dev.sluice.dsl.Sluice.readStream;
import static dev.sluice.dsl.Sluice.schema;
import static dev.sluice.dsl.Sluice.serverless;
import static dev.sluice.dsl.Sluice.text;
import static dev.sluice.dsl.Sluice.variable;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.compiler.emit.EmitContext;
import dev.sluice.compiler.emit.python.syntax.Tools;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.dsl.Sluice;
import dev.sluice.model.Dataset;
import dev.sluice.model.Variable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Any text in every place of a source that takes text, as CPython reads it. */
class HostileTextTest {

  private static final List<String> TEXTS =
      List.of(
          "it's",
          "say \"hi\"",
          "\"",
          "\\",
          "\\\\\"",
          "ends with \\",
          "a\nb",
          "a\r\nb\tc",
          "\n",
          "a\n\n\nb\n",
          "  indented\n    more\n  back",
          "trailing  \n  spaces  ",
          "${x} {y} {{z}}",
          "f\"{a}\" %s",
          "*/ # --- '''",
          "\"\"\"",
          "'''\"\"\"'''",
          "\"start",
          "\\N{DASH} \\u0041 \\x41",
          "\ud83c\udf89 \u00e9 " + "\u6f22".repeat(70),
          "\u202eabc\u200b\u2028",
          "\u0001\u007f",
          "x".repeat(200),
          "word ".repeat(60),
          "long".repeat(40) + " b " + "long".repeat(40),
          "ab ".repeat(3_400));

  /**
   * For each file: the strings in it, and the f-strings with the variable's value, in base 64.
   *
   * <p>Files are separated by a line; each begins with one in base 64.
   */
  private static final String READER =
      """
      import ast
      import base64
      import sys

      for line in sys.stdin:
          tree = ast.parse(base64.b64decode(line).decode())
          found = []
          for node in ast.walk(tree):
              if isinstance(node, ast.Constant) and isinstance(node.value, str):
                  found.append(node.value)
              elif isinstance(node, ast.JoinedStr):
                  found.append(eval(compile(ast.Expression(node), "f", "eval"), {"v": "VALUE"}))
          print(" ".join(base64.b64encode(text.encode()).decode() for text in found if text))
      """;

  @Test
  void comesBackAsItWas() {
    Map<String, String> files = files();
    StringBuilder input = new StringBuilder();
    files.values().forEach(file -> input.append(encoded(file)).append('\n'));
    List<String> lines = Tools.python(READER, input.toString()).lines().toList();
    for (int i = 0; i < TEXTS.size(); i++) {
      String hostile = TEXTS.get(i);
      List<String> found = new ArrayList<>();
      for (String word : lines.get(i).split(" ", -1)) {
        found.add(new String(Base64.getDecoder().decode(word), StandardCharsets.UTF_8));
      }
      // a comment, an option and its name, a comparison, a constant
      assertThat(found.stream().filter(hostile::equals).count())
          .as("%s in %s", hostile, found)
          .isGreaterThanOrEqualTo(5);
      assertThat(found).contains("k" + hostile, "e" + hostile, hostile + "VALUE" + hostile);
    }
  }

  @Test
  void formatterAndLinterHaveNothingToAdd() {
    assertThat(Tools.formatting(files())).isEmpty();
    assertThat(Tools.findings(files())).isEmpty();
  }

  private static Map<String, String> files() {
    Variable<String> variable = variable("v", "x");
    List<Dataset> tables = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      tables.add(table("t%02d".formatted(i), TEXTS.get(i), variable));
    }
    BundleGraph graph =
        BundleGraph.of(
            bundle("shop")
                .add(
                    pipeline("p")
                        .publishTo("main", "shop")
                        .compute(serverless())
                        .add(tables)
                        .build())
                .build());
    EmitContext context =
        new EmitContext(graph, CompilerOptions.of("com.acme.Shop"), ProjectFiles.none());
    Map<String, String> files = new LinkedHashMap<>();
    for (Artifact file : new PythonSources().emit(context)) {
      files.put(file.path(), file.text());
    }
    assertThat(files).hasSize(TEXTS.size());
    return files;
  }

  private static Dataset table(String name, String hostile, Variable<String> variable) {
    String column = hostile.isBlank() ? "blank" : hostile;
    return bronze(name)
        .from(
            readStream(format("custom").option(hostile, hostile).option("b", "c"))
                .where(
                    Sluice.<String>col("a")
                        .eq(hostile)
                        .or(Sluice.<String>col("a").like(text(hostile, variable, hostile))))
                .withColumn("x", lit(hostile))
                .withColumn(column, lit(1))
                .select(
                    col("`" + column.replace("`", "``") + "`").as("z"),
                    Sluice.<Object>col("m").getItem(hostile).as("w")))
        .comment(hostile)
        .schema(schema(column("z", STRING).comment(hostile), column("w", STRING)))
        .property("k" + hostile, hostile)
        .expect("e" + hostile, Sluice.<String>col("a").ne(hostile))
        .build();
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
