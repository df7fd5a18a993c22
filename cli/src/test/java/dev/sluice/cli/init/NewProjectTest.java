package dev.sluice.cli.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewProjectTest {

  @TempDir Path temporary;

  @ParameterizedTest
  @CsvSource({
    "my-pipelines,     my-pipelines",
    "some/My Folder,   my-folder",
    "2024_orders!,     orders",
    "x/..,             pipelines",
    "'---',            pipelines",
  })
  void isCalledAfterItsFolder(String folder, String expected) {
    Path path = Path.of("/pipelines-everywhere").resolve(folder);

    assertThat(NewProject.nameFor(folder.equals("x/..") ? Path.of("/") : path)).isEqualTo(expected);
  }

  @Test
  void hasNoPlaceholderLeft() throws IOException {
    NewProject project = project(temporary.resolve("new"));

    for (String file : project.write()) {
      assertThat(Files.readString(project.folder().resolve(file)))
          .doesNotContain("{{", "}}", "@version");
    }
    assertThat(Files.readString(project.pipeline()))
        .contains("package com.acme.p;", "bundle(\"orders\")", ".uuid(\"" + project.uuid() + "\")");
    assertThat(Files.readString(project.folder().resolve("pom.xml")))
        .contains("<sluice.version>1.2.3</sluice.version>", "${sluice.version}")
        .doesNotContain("@");
  }

  @Test
  void leavesAFolderWithSomethingInItAlone() throws IOException {
    Files.writeString(temporary.resolve("mine"), "mine");

    assertThatThrownBy(() -> project(temporary).write())
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.REFUSED));
    assertThat(temporary.resolve("pom.xml")).doesNotExist();
  }

  private static NewProject project(Path folder) {
    return new NewProject(folder, "orders", "com.acme.p", "1.2.3", new UUID(1, 2));
  }
}
