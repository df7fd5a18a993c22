package dev.sluice.cli.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.cli.terminal.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PomTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "'', src/main/java",
    "<build/>, src/main/java",
    "<build><sourceDirectory>pipelines</sourceDirectory></build>, pipelines",
    "<build><sourceDirectory> ${project.basedir}/src/java </sourceDirectory></build>, src/java",
    "<build><sourceDirectory>${unknown}/java</sourceDirectory></build>, src/main/java",
    "<profiles><profile><build><sourceDirectory>x</sourceDirectory></build></profile></profiles>,"
        + " src/main/java",
  })
  void saysWhereSourcesAre(String inside, String expected) throws IOException {
    assertThat(pom(inside).sources()).isEqualTo(folder.resolve(expected));
  }

  @Test
  void knowsItsModules() throws IOException {
    assertThat(pom("<modules><module>a</module><module>b/c</module></modules>").modules())
        .containsExactly("a", "b/c");
  }

  @Test
  void knowsWhatTheBuildHasMade() throws IOException {
    assertThat(pom("").generatedSources()).isEmpty();
    Path made = Files.createDirectories(folder.resolve("target/generated-sources/avro"));
    Files.createDirectories(folder.resolve("target/generated-sources/annotations"));
    assertThat(pom("").generatedSources()).containsExactly(made);
  }

  @Test
  void whatIsNoXmlIsAFailure() {
    assertThatThrownBy(() -> pom("<build>"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("pom.xml` cannot be read");
  }

  private Pom pom(String inside) throws IOException {
    Files.writeString(
        folder.resolve("pom.xml"),
        "<?xml version='1.0'?><project xmlns='http://maven.apache.org/POM/4.0.0'>"
            + inside
            + "</project>");
    return Pom.of(folder);
  }
}
