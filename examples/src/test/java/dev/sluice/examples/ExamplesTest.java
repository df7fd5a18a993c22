package dev.sluice.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.Dialect;
import dev.sluice.conformance.ExampleProjects;
import dev.sluice.model.Project;
import dev.sluice.testing.SluiceApprovals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.approvaltests.namer.NamerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example compiles to the folder that was approved for it, in both dialects. */
class ExamplesTest {

  private static final Path APPROVED = Path.of("src", "test", "resources", "approved");

  @ParameterizedTest
  @MethodSource("dev.sluice.examples.Examples#all")
  void pipelines(Project example) {
    verify(example, Dialect.PIPELINES);
  }

  @ParameterizedTest
  @MethodSource("dev.sluice.examples.Examples#all")
  void dlt(Project example) {
    verify(example, Dialect.DLT);
  }

  @Test
  void allAreListed() {
    assertThat(Examples.all().stream().map(Project::getClass).map(Class::getName))
        .containsExactlyElementsOf(
            ExampleProjects.all().stream().map(Project::getClass).map(Class::getName).toList());
  }

  @Test
  void noFolderIsLeftOver() throws IOException {
    try (Stream<Path> folders = Files.list(APPROVED)) {
      assertThat(
              folders
                  .filter(folder -> folder.getFileName().toString().startsWith("ExamplesTest."))
                  .filter(folder -> !folder.toString().endsWith(".received")))
          .containsExactlyInAnyOrderElementsOf(
              Examples.all().stream()
                  .flatMap(
                      example -> Arrays.stream(Dialect.values()).map(it -> folder(example, it)))
                  .toList());
    }
  }

  /** A project with findings would have a file of them in its approved folder. */
  private static void verify(Project example, Dialect dialect) {
    assertThat(folder(example, dialect).resolve("findings.txt")).doesNotExist();
    NamerFactory.withParameters(Examples.nameOf(example));
    SluiceApprovals.verify(
        example,
        CompilerOptions.of(example.getClass().getName())
            .dialect(dialect)
            .user("someone@example.com"));
  }

  private static Path folder(Project example, Dialect dialect) {
    String test = dialect.name().toLowerCase(Locale.ROOT);
    return APPROVED.resolve("ExamplesTest." + test + "." + Examples.nameOf(example));
  }
}
