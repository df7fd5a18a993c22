package dev.sluice.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What reports for programs escape. */
class ReportTextTest {

  @Test
  void workflowCommands() {
    assertThat(GithubReport.data("50%: a,\r\nb")).isEqualTo("50%25: a,%0D%0Ab");
    assertThat(GithubReport.property("50%: a,\r\nb")).isEqualTo("50%25%3A a%2C%0D%0Ab");
  }

  @Test
  void pathsStartAtTheWorkingFolder() {
    Path file = Path.of("src", "a b", "Übung.java");
    assertThat(SourcePath.isBelow(file.toAbsolutePath())).isTrue();
    assertThat(SourcePath.text(file.toAbsolutePath())).isEqualTo("src/a b/Übung.java");
    assertThat(SourcePath.uri(file)).startsWith("src/a%20b/").doesNotContain(" ", ":");
    Path elsewhere = Path.of("").toAbsolutePath().resolveSibling("Other.java");
    assertThat(SourcePath.isBelow(elsewhere)).isFalse();
    assertThat(SourcePath.uri(elsewhere)).startsWith("file:///").endsWith("/Other.java");
  }
}
