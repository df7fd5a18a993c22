package dev.sluice.cli.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildIdentityTest {

  @TempDir Path folder;

  @Test
  void staysTheSame() throws IOException {
    assertThat(BuildIdentity.ofThis()).isEqualTo(BuildIdentity.ofThis()).hasSize(64);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lib/sluice.jar", "lib/jackson.jar"})
  void changesWithEveryJar(String jar) throws IOException {
    Path ours = write("lib/sluice.jar");
    write("lib/jackson.jar");
    write("lib/build.log");
    String before = BuildIdentity.of(Set.of(ours));

    touch("lib/build.log");
    assertThat(BuildIdentity.of(Set.of(ours))).isEqualTo(before);
    touch(jar);
    assertThat(BuildIdentity.of(Set.of(ours))).isNotEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"classes/dev/A.class", "classes/dev/file.mustache"})
  void changesWithEveryClass(String file) throws IOException {
    write("classes/dev/A.class");
    write("classes/dev/file.mustache");
    Set<Path> classes = Set.of(folder.resolve("classes"));
    String before = BuildIdentity.of(classes);

    touch(file);
    assertThat(BuildIdentity.of(classes)).isNotEqualTo(before);
  }

  private Path write(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, path);
  }

  private void touch(String path) throws IOException {
    Files.setLastModifiedTime(folder.resolve(path), FileTime.fromMillis(1000));
  }
}
