package dev.sluice.cli.output;

import static dev.sluice.dsl.Sluice.bundle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Failure;
import dev.sluice.compiler.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

  @TempDir Path temporary;

  @Test
  void writesFilesAndNothingElse() throws IOException {
    write("a.yml", "a\n", "src/b/c.py", "c = 'ü'\n");

    assertThat(Files.readString(out("src/b/c.py"))).isEqualTo("c = 'ü'\n");
    assertThat(everything()).containsExactly(Manifest.FILE, "a.yml", "src/b/c.py");
  }

  @Test
  void writesOnlyWhatChanged() throws IOException {
    write("a", "1", "b", "1");
    Object a = key("a");
    Object manifest = key(Manifest.FILE);

    assertThat(write("a", "1", "b", "1").changes()).isEmpty();
    assertThat(key(Manifest.FILE)).isEqualTo(manifest);

    assertThat(write("a", "1", "b", "2").changes()).extracting(Change::path).containsExactly("b");
    assertThat(key("a")).isEqualTo(a);
    assertThat(key(Manifest.FILE)).isNotEqualTo(manifest);
  }

  @Test
  void deletesWhatItWroteBeforeAndFoldersThatAreLeftEmpty() throws IOException {
    write("src/a/x.py", "x", "src/b/y.py", "y");
    Files.writeString(out("src/b/mine.py"), "mine");

    write("z", "z");

    assertThat(out("src/a")).doesNotExist();
    assertThat(everything()).containsExactly(Manifest.FILE, "src/b/mine.py", "z");
  }

  @Test
  void writesAgainWhatAPersonDeleted() throws IOException {
    write("a", "1");
    Files.delete(out("a"));

    assertThat(write("a", "1").changes(Change.Kind.CREATE)).hasSize(1);
    assertThat(out("a")).hasContent("1");
  }

  @Test
  void seesEditsOfAllKinds() throws IOException {
    write("changed", "1", "stale", "1", "same", "1");
    Files.writeString(out("changed"), "mine");
    Files.writeString(out("stale"), "mine");
    Files.writeString(out("foreign"), "mine");
    Files.writeString(out("equal"), "2");

    Plan plan = plan("changed", "2", "same", "1", "foreign", "2", "equal", "2");

    assertThat(plan.conflicts())
        .containsExactly(
            new Conflict("changed", Conflict.Reason.EDITED),
            new Conflict("foreign", Conflict.Reason.FOREIGN),
            new Conflict("stale", Conflict.Reason.EDITED_STALE));
    assertThat(plan.conflicts()).allMatch(conflict -> conflict.reason().isForcible());
    assertThat(plan.unchanged()).isEqualTo(2);
  }

  @Test
  void anEditThatIsWhatIsCompiledNowIsNone() throws IOException {
    write("a", "1");
    Files.writeString(out("a"), "2");

    assertThat(write("a", "2").conflicts()).isEmpty();
    assertThat(write("a", "3").conflicts()).isEmpty();
  }

  @Test
  void theNextCompileUnderstandsOneThatWasInterrupted() throws IOException {
    write("a", "1", "b", "1");
    Plan interrupted = plan("a", "2", "b", "2", "c", "2");
    Files.createDirectory(out("c"));
    assertThatThrownBy(() -> new OutputFolder(out("")).apply(interrupted))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("cannot write `" + out("c"));
    Files.delete(out("c"));
    assertThat(everything()).containsExactly(Manifest.FILE, "a", "b");

    assertThat(write("a", "3", "b", "3", "c", "3").conflicts()).isEmpty();
    assertThat(Files.readString(out(Manifest.FILE))).doesNotContain("pending");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../x", "a/../../x", "/x", "a//x", "./x", "a/.", "C:x", "a\\x", "", "a\0", ".."})
  void refusesPathsThatLeaveTheFolder(String path) {
    assertThatThrownBy(() -> write(path, "x", "good", "g"))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.REFUSED));
    assertThat(out("good")).doesNotExist();
  }

  @Test
  void refusesAManifestThatNamesFilesOutside() throws IOException {
    write("a", "1");
    Path victim = Files.writeString(temporary.resolve("victim"), "1");
    String manifest = Files.readString(out(Manifest.FILE));
    Files.writeString(out(Manifest.FILE), manifest.replace("\"a\"", "\"../victim\""));

    assertThatThrownBy(() -> write("b", "1")).isInstanceOf(Failure.class);
    assertThat(victim).exists();
    assertThat(out("b")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"format\": 2}",
        "{\"other\": 1}",
        "{\"format\": 1, \"files\": [\"a\"]}",
        "{\"format\": 1, \"files\": {\"a\": 1}}",
        "{\"format\": \"x\"}"
      })
  void refusesAManifestThatItCannotRead(String manifest) throws IOException {
    write("a", "1");
    Files.writeString(out(Manifest.FILE), manifest);

    assertThatThrownBy(() -> write("a", "2"))
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> {
              assertThat(failure.exitCode()).isEqualTo(ExitCode.REFUSED);
              assertThat(failure.hints()).isNotEmpty();
            });
    assertThat(out("a")).hasContent("1");
  }

  @Test
  void neverGoesThroughSymbolicLinks() throws IOException {
    Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("file"), "mine");
    Files.createDirectories(out(""));
    Files.createSymbolicLink(out("src"), elsewhere);
    Files.createSymbolicLink(out("link"), elsewhere.resolve("file"));
    Files.createSymbolicLink(out("dangling"), elsewhere.resolve("none"));

    Plan plan = plan("src/deep/a", "1", "link", "1", "dangling", "1");

    assertThat(plan.conflicts())
        .containsExactly(
            new Conflict("dangling", Conflict.Reason.SYMBOLIC_LINK),
            new Conflict("link", Conflict.Reason.SYMBOLIC_LINK),
            new Conflict("src/deep/a", Conflict.Reason.SYMBOLIC_LINK));
    assertThat(plan.conflicts()).noneMatch(conflict -> conflict.reason().isForcible());
  }

  @Test
  void deletesNothingBehindASymbolicLink() throws IOException {
    write("src/a", "1");
    Path elsewhere = Files.move(out("src"), temporary.resolve("elsewhere"));
    Files.createSymbolicLink(out("src"), elsewhere);

    write("b", "1");

    assertThat(elsewhere.resolve("a")).exists();
  }

  @Test
  void acceptsAnOutputFolderThatIsALinkItself() throws IOException {
    Path real = Files.createDirectory(temporary.resolve("real"));
    Files.createSymbolicLink(out(""), real);

    write("a", "1");

    assertThat(real.resolve("a")).hasContent("1");
  }

  @Test
  void seesFilesInTheWayOfFoldersAndBack() throws IOException {
    Files.createDirectories(out("file"));
    Files.writeString(out("folder"), "mine");

    assertThat(plan("file", "1", "folder/a/b", "1").conflicts())
        .containsExactly(
            new Conflict("file", Conflict.Reason.NO_FILE),
            new Conflict("folder/a/b", Conflict.Reason.NO_FOLDER));
  }

  @Test
  void isNoFile() throws IOException {
    Files.writeString(out(""), "mine");

    assertThatThrownBy(() -> new OutputFolder(out("")))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("is a file");
  }

  @Test
  void writesManyFilesAtOnce() throws IOException {
    List<Artifact> many = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      many.add(new Artifact("src/p%d/f%d.py".formatted(i / 20, i), "x = " + i + "\n"));
    }
    OutputFolder folder = new OutputFolder(out(""));

    folder.apply(folder.plan(bundle("b").build(), many));

    assertThat(everything()).hasSize(2_001);
    assertThat(folder.plan(bundle("b").build(), many).changes()).isEmpty();
    folder.apply(folder.plan(bundle("b").build(), List.of()));
    assertThat(everything()).containsExactly(Manifest.FILE);
    assertThat(out("src")).doesNotExist();
  }

  private Plan plan(String... files) {
    return new OutputFolder(out("")).plan(bundle("b").build(), artifacts(files));
  }

  private Plan write(String... files) {
    Plan plan = plan(files);
    new OutputFolder(out("")).apply(plan);
    return plan;
  }

  private static List<Artifact> artifacts(String... files) {
    List<Artifact> artifacts = new ArrayList<>();
    for (int i = 0; i < files.length; i += 2) {
      artifacts.add(new Artifact(files[i], files[i + 1]));
    }
    return artifacts;
  }

  private Path out(String path) {
    return temporary.resolve("out").resolve(path);
  }

  /** What changes when a file is replaced, even by the same text. */
  private Object key(String path) throws IOException {
    return List.of(
        Files.getLastModifiedTime(out(path)),
        String.valueOf(Files.getAttribute(out(path), "fileKey")));
  }

  private List<String> everything() throws IOException {
    try (Stream<Path> walk = Files.walk(out(""))) {
      return walk.filter(Files::isRegularFile)
          .map(file -> out("").relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
