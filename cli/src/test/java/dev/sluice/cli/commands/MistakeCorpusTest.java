package dev.sluice.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.sluice.cli.project.SourceTree;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.DiagnosticText;
import dev.sluice.compiler.diagnostics.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Mistakes that users make are found at their lines, and correct pipelines stay silent. They run
 * through what {@code sluice check} runs; {@code analysis/src/test/mistakes/README.md} says how a
 * file of the corpus looks.
 */
class MistakeCorpusTest {

  private static final Path ROOT = Path.of("../analysis/src/test");
  private static final Path MISTAKES = ROOT.resolve("mistakes");
  private static final Path CORRECT = ROOT.resolve("correct");
  private static final String TABLE_STARTS = "<!-- The table is made by MistakeCorpusTest. -->\n";
  private static final String TABLE_ENDS = "<!-- The table ends here. -->\n";

  private static SourceTree projects;

  @BeforeAll
  static void compileAll() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path folder : List.of(MISTAKES, CORRECT)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        walk.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    projects = SourceTree.compile(ROOT, sources);
  }

  @AfterAll
  static void close() {
    projects.close();
  }

  @TestFactory
  Stream<DynamicTest> mistakesAreFoundAtTheirLines() {
    return CorpusFile.of(MISTAKES).stream()
        .map(file -> dynamicTest(file.area() + "/" + file.name(), () -> isFound(file)));
  }

  @TestFactory
  Stream<DynamicTest> correctPipelinesStaySilent() {
    return CorpusFile.of(CORRECT).stream()
        .map(file -> dynamicTest(file.name(), () -> isFound(file)));
  }

  private static void isFound(CorpusFile file) {
    List<Diagnostic> findings = findings(file);
    assertThat(
            findings.stream()
                .map(found -> "line " + found.origin().line() + ": " + found.rule())
                .distinct()
                .sorted())
        .as("%s", DiagnosticText.plain().of(findings))
        .containsExactlyElementsOf(file.expected());
  }

  /** Errors and warnings; what is for information only is not a mistake. */
  private static List<Diagnostic> findings(CorpusFile file) {
    return Run.of(
            projects.load(file.className()),
            CompilerOptions.of(file.className()),
            new AnalysisArguments())
        .compilation()
        .diagnostics()
        .stream()
        .filter(found -> found.severity() != Severity.INFO)
        .toList();
  }

  @Test
  void everyMistakeIsMarkedAndNothingCorrectIs() {
    assertThat(CorpusFile.of(MISTAKES))
        .allMatch(file -> !file.expected().isEmpty() || !file.open().isEmpty());
    assertThat(CorpusFile.of(CORRECT)).allMatch(file -> file.expected().isEmpty());
  }

  @Test
  void readmeCountsWhatIsFound() throws IOException {
    String readme = Files.readString(MISTAKES.resolve("README.md"));
    String expected =
        readme.substring(0, readme.indexOf(TABLE_STARTS))
            + TABLE_STARTS
            + table()
            + readme.substring(readme.indexOf(TABLE_ENDS));
    Path made = Path.of("target/mistakes/README.md");
    Files.createDirectories(made.getParent());
    Files.writeString(made, expected);
    assertThat(readme).as("copy cli/%s over it", made).isEqualTo(expected);
  }

  private static String table() {
    Map<String, Counts> areas = new TreeMap<>();
    Counts all = new Counts(0, 0, 0);
    StringBuilder open = new StringBuilder();
    for (CorpusFile file : CorpusFile.of(MISTAKES)) {
      Counts counts = new Counts(1, file.expected().size(), file.open().size());
      areas.merge(file.area(), counts, Counts::plus);
      all = all.plus(counts);
      for (String mistake : file.open()) {
        open.append("- `%s/%s`: %s\n".formatted(file.area(), file.name(), mistake));
      }
    }
    StringBuilder table =
        new StringBuilder("\n| area | files | found | open |\n|---|---|---|---|\n");
    areas.forEach((area, counts) -> table.append(counts.row("[" + area + "](" + area + ")")));
    return table
        .append(all.row("all"))
        .append("\n%d correct pipelines stay silent.\n".formatted(CorpusFile.of(CORRECT).size()))
        .append(open.isEmpty() ? "" : "\nNot found yet:\n\n" + open)
        .append("\n")
        .toString();
  }

  /** How many mistakes are in files. */
  private record Counts(int files, int found, int open) {

    Counts plus(Counts more) {
      return new Counts(files + more.files, found + more.found, open + more.open);
    }

    String row(String name) {
      return "| %s | %d | %d | %d |\n".formatted(name, files, found, open);
    }
  }
}
