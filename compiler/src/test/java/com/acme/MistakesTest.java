package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.compiler.Compiler;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.rules.Rules;
import dev.sluice.model.Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What users write wrong is found on the line of the wrong word, and nothing else is but advice.
 */
class MistakesTest {

  private static final Pattern MARK =
      Pattern.compile("// ([a-z-]+\\.[a-z-]+(?: [a-z-]+\\.[a-z-]+)*)$");

  @Test
  void eachIsFoundOnItsLine() throws IOException {
    SortedSet<String> found = new TreeSet<>();
    for (Bundle bundle : Mistakes.all()) {
      List<Diagnostic> diagnostics =
          Compiler.compile(bundle, CompilerOptions.of("com.acme.Mistakes"), ProjectFiles.none())
              .diagnostics();
      diagnostics.stream()
          .filter(each -> !Rules.isAdvice(each.rule()))
          .forEach(each -> found.add(line(each.origin().line(), each.rule())));
    }
    assertThat(found).containsExactlyElementsOf(marked());
  }

  private static SortedSet<String> marked() throws IOException {
    SortedSet<String> marked = new TreeSet<>();
    List<String> lines =
        Files.readAllLines(Path.of("src", "test", "java", "com", "acme", "Mistakes.java"));
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      if (mark.find()) {
        for (String rule : mark.group(1).split(" ", -1)) {
          marked.add(line(i + 1, rule));
        }
      }
    }
    return marked;
  }

  private static String line(int number, String rule) {
    return "%03d %s".formatted(number, rule);
  }
}
