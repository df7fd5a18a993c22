package dev.sluice.cli.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalRepositoryTest {

  @TempDir Path home;

  @Test
  void isInTheHomeByDefault() {
    assertThat(root(Map.of())).isEqualTo(home.resolve(".m2/repository"));
  }

  @Test
  void isWhereTheSettingsSay() throws IOException {
    Files.createDirectories(home.resolve(".m2"));
    Files.writeString(
        home.resolve(".m2/settings.xml"),
        "<settings><localRepository> /shared/repository </localRepository></settings>");

    assertThat(root(Map.of())).isEqualTo(Path.of("/shared/repository"));
    assertThat(root(Map.of("MAVEN_OPTS", "-Xmx1g -Dmaven.repo.local=/of/opts -ea")))
        .isEqualTo(Path.of("/of/opts"));
    assertThat(root(Map.of("MAVEN_ARGS", "-Dmaven.repo.local=/of/args", "MAVEN_OPTS", "-ea")))
        .isEqualTo(Path.of("/of/args"));
  }

  private Path root(Map<String, String> environment) {
    return LocalRepository.of(environment, home).root();
  }
}
