package dev.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the first page shows is what a user sees. */
class ReadmeTest {

  private static final String PROJECT = "../analysis/src/test/mistakes/demo/Shop.java";
  private static final String SCREEN_STARTS =
      "<!-- ReadmeTest compares this screen with what check prints. -->\n```\n";
  private static final String SCREEN_ENDS = "```\n";

  @Test
  void screenIsWhatCheckPrints() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    String rest = readme.substring(readme.indexOf(SCREEN_STARTS) + SCREEN_STARTS.length());
    CommandLineRun check = CommandLineRun.of(Path.of("target"), "check", PROJECT);

    assertThat(rest.substring(0, rest.indexOf(SCREEN_ENDS))).isEqualTo(check.out());
    assertThat(readme).contains(PROJECT.substring("../".length()));
  }
}
