package dev.sluice.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.analysis.AnalysisRules;
import dev.sluice.cli.project.ProjectLoader;
import dev.sluice.cli.project.Snippets;
import dev.sluice.cli.terminal.Failure;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.DiagnosticText;
import dev.sluice.compiler.diagnostics.Severity;
import dev.sluice.compiler.rules.RulePage;
import dev.sluice.compiler.rules.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of {@code docs/rules} are true: what is called wrong is reported, by that rule and at
 * the marked lines, and what is called right is not.
 *
 * <p>A new rule needs a page and nothing here; {@code docs/rules/README.md} says how pages look.
 * They run through what {@code sluice check} runs.
 */
class RulePagesTest {

  private static final Path FOLDER = Path.of("../docs/rules");

  /** Nobody knows how to make a pipeline that Spark's analyser fails over. */
  private static final String WITHOUT_EXAMPLE = "analysis.incomplete";

  private static final String LIST_STARTS = "<!-- The list is made by RulePagesTest. -->\n";
  private static final String LIST_ENDS = "<!-- The list ends here. -->\n";

  @TempDir private static Path temporary;

  private static Snippets snippets;
  private static Map<String, Set<Integer>> refused;

  @BeforeAll
  static void compileAllExamples() throws IOException {
    Map<String, String> bodies = new TreeMap<>();
    Map<String, String> wrong = new TreeMap<>();
    for (RulePage page : pages().toList()) {
      for (RuleExample example : RuleExample.of(page.id(), page.text())) {
        (example.isRefusedByJava() ? wrong : bodies).put(example.name(), example.body());
      }
    }
    refused = Snippets.refused(Files.createDirectory(temporary.resolve("refused")), wrong);
    snippets = Snippets.compile(Files.createDirectory(temporary.resolve("compiled")), bodies);
  }

  @AfterAll
  static void close() {
    snippets.close();
  }

  static Stream<String> rules() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream()
          .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
          .map(name -> name.substring(0, name.length() - ".md".length()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<RulePage> pages() {
    return rules().map(RulePagesTest::page);
  }

  private static RulePage page(String id) {
    return RulePage.of(id, read(id));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void hasTheFormOfAllPages(String rule) {
    RulePage page = page(rule);
    assertThat(page.text())
        .startsWith("# " + page.id() + "\n\nSeverity: ")
        .containsSubsequence("*What it finds.* ", "\n\n*Why.* ", "\n\n## When to suppress\n\n")
        .endsWith(".\n");
    assertThat(page.text().lines()).allMatch(line -> line.length() <= 100 && !line.endsWith(" "));
    List<RuleExample> examples = RuleExample.of(page.id(), page.text());
    if (rule.equals(WITHOUT_EXAMPLE)) {
      assertThat(examples).isEmpty();
    } else {
      assertThat(page.text()).containsSubsequence("\n\n## Wrong", "\n\n## Right", "\n\n## When");
      assertThat(examples.stream().map(RuleExample::wrong)).contains(true, false);
    }
    assertThat(examples).allMatch(example -> example.wrong() == !example.marked().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void examplesAreWhatThePageSays(String rule) {
    RulePage page = page(rule);
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    StringBuilder texts = new StringBuilder();
    for (RuleExample example : RuleExample.of(page.id(), page.text())) {
      if (example.isRefusedByJava()) {
        assertThat(refused.get(example.name())).containsExactlyElementsOf(example.marked());
        continue;
      }
      for (int line : example.marked()) {
        expected.add(finding(example, page.id(), page.severity(), line));
      }
      List<Diagnostic> findings = check(example);
      texts.append(DiagnosticText.plain().of(findings));
      for (Diagnostic each : findings) {
        // advice of other rules is not what the example is about
        boolean own = each.rule().equals(page.id());
        if (own || (each.severity() != Severity.INFO && !Rules.isAdvice(each.rule()))) {
          int line = Snippets.lineInBody(each.origin().line());
          found.add(finding(example, each.rule(), each.severity(), line));
        }
      }
    }
    assertThat(found.stream().distinct()).as("%s", texts).containsExactlyElementsOf(expected);
  }

  @Test
  void everyRuleHasAPageAndEveryPageARule() {
    List<String> pages = rules().toList();
    assertThat(pages).containsAll(Rules.ids()).containsAll(AnalysisRules.ids());
    assertThat(pages).allMatch(id -> Rules.ids().contains(id) || AnalysisRules.ids().contains(id));
  }

  @Test
  void indexListsAllPages() throws IOException {
    String readme = read("README");
    String expected =
        readme.substring(0, readme.indexOf(LIST_STARTS))
            + LIST_STARTS
            + index()
            + readme.substring(readme.indexOf(LIST_ENDS));
    Path made = Path.of("target/rules/README.md");
    Files.createDirectories(made.getParent());
    Files.writeString(made, expected);
    assertThat(readme).as("copy cli/%s over it", made).isEqualTo(expected);
  }

  private static String index() {
    StringBuilder index = new StringBuilder();
    String subject = "";
    for (RulePage page : pages().toList()) {
      if (!page.subject().equals(subject)) {
        subject = page.subject();
        index.append("\n### %s\n\n| rule | severity | finds |\n|---|---|---|\n".formatted(subject));
      }
      String severity = page.severity().name().toLowerCase(Locale.ROOT);
      index.append(
          "| [%s](%s.md) | %s | %s |\n"
              .formatted(page.id(), page.id(), severity, page.finds().replace("|", "\\|")));
    }
    return index.append("\n").toString();
  }

  private static List<Diagnostic> check(RuleExample example) {
    ProjectLoader.Loaded project;
    try {
      project = snippets.load(example.name(), example.projectFiles());
    } catch (Failure e) {
      return List.of(e.finding().orElseThrow(() -> e));
    }
    return Run.of(project, example.options(project.className()), example.analysis())
        .compilation()
        .diagnostics();
  }

  private static String finding(RuleExample example, String rule, Severity severity, int line) {
    return "example %d, line %d: %s [%s]".formatted(example.number(), line, severity, rule);
  }

  private static String read(String name) {
    try {
      return Files.readString(FOLDER.resolve(name + ".md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
