package dev.sluice.compiler.emit;

import static dev.sluice.compiler.emit.BundleModel.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.Compilation;
import dev.sluice.compiler.Compiler;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Layer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates of the user's: what they may name, and what is said of their mistakes. */
class TemplatesTest {

  record Leaf(String text, boolean isBold) {}

  record View(String title, List<String> lines, List<Leaf> leaves, boolean isShort) {}

  private static final View VIEW =
      new View("<&> {{x}}", List.of("a", "b"), List.of(new Leaf("c", true)), false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{title}} | <&> {{x}}",
        "{{#lines}}[{{.}}]{{/lines}} | [a][b]",
        "{{#leaves}}{{text}}{{#isBold}}!{{/isBold}}{{/leaves}} | c!",
        "{{#leaves}}{{title}}{{/leaves}} | <&> {{x}}",
        "{{^isShort}}long{{/isShort}} | long",
        "{{! names nothing }}x | x",
      })
  void fillsIn(String template, String text) {
    assertThat(render(template)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{titel}} | names `titel`, which there is not; there are isShort, leaves, lines, title.",
        "{{#isShort}}{{nope}}{{/isShort}} | names `nope`",
        "{{#leaves}}{{nope}}{{/leaves}} | names `nope`, which there is not; there are isBold,",
        "{{^isShort}}{{nope}}{{/isShort}} | names `nope`",
        "{{#nope}}x{{/nope}} | names `nope`",
        "{{^nope}}x{{/nope}} | names `nope`",
        "{{&nope}} | names `nope`",
        "{{{nope}}} | names `nope`",
        "{{text}} | names `text`",
        "{{#lines}}x | is malformed",
        "{{> other}} | is malformed",
      })
  void refuses(String template, String message) {
    assertThatThrownBy(() -> render(template))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aReplacementIsUsed() {
    Compilation compilation =
        compile(
            Map.of("pipeline.yml.mustache", "# {{key}}\n{{#settings}}\n{{.}}\n{{/settings}}\n"));
    assertThat(compilation.artifacts())
        .filteredOn(file -> file.path().endsWith(".pipeline.yml"))
        .extracting(Artifact::text)
        .containsExactly(
            """
            # orders
                  name: orders
                  catalog: main
                  schema: sales
                  serverless: true
                  root_path: ../src/orders
            """);
  }

  @Test
  void anUnknownNameIsAFindingAndNothingIsWritten() {
    Compilation compilation =
        compile(Map.of("pipeline.yml.mustache", "{{#cascade}}{{x}}{{/cascade}}"));
    assertThat(compilation.artifacts()).isEmpty();
    assertThat(compilation.diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly("template.illegal");
  }

  @Test
  void aTemplateThatReplacesNothingIsAFinding() {
    assertThat(compile(Map.of("pipelines.yml.mustache", "x")).diagnostics())
        .extracting(Diagnostic::rule, Diagnostic::message)
        .containsExactly(
            tuple(
                "template.unknown",
                "The template `pipelines.yml.mustache` replaces none that there is."));
  }

  private static String render(String template) {
    return new Templates(Map.of("x", template)).render("x", VIEW);
  }

  private static Compilation compile(Map<String, String> templates) {
    PipelineModel pipeline = new PipelineModel("orders");
    pipeline.datasets.add(table("raw", Layer.BRONZE, "a.b.c"));
    CompilerOptions options = CompilerOptions.of("com.acme.Sales");
    return Compiler.compile(
        new BundleModel("sales", pipeline).build(),
        new CompilerOptions(
            options.dialect(),
            options.form(),
            options.layout(),
            options.target(),
            Optional.empty(),
            options.projectClass(),
            templates,
            options.disabled()),
        ProjectFiles.none());
  }
}
