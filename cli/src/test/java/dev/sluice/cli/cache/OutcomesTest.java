package dev.sluice.cli.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sluice.compiler.Compilation;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.Dialect;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.DiagnosticText;
import dev.sluice.compiler.diagnostics.Suppressed;
import dev.sluice.model.Bundle;
import dev.sluice.model.Origin;
import dev.sluice.model.Suppression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomesTest {

  private static final CompilerOptions OPTIONS = CompilerOptions.of("com.acme.Orders");
  private static final Origin PLACE =
      new Origin(
          "com.acme.Shared",
          "table",
          "Shared.java",
          7,
          Optional.of(new Origin("com.acme.Orders", "define", "Orders.java", 9, Optional.empty())));
  private static final Outcome OUTCOME =
      new Outcome(
          new Compilation(
              List.of(
                  Diagnostic.error("a.b", PLACE, "`ü` is \"wrong\".\n")
                      .related("`x` is declared here", PLACE)
                      .related("and there", Origin.unknown())
                      .hint("mend it")
                      .hint("or leave it out"),
                  Diagnostic.info("c.d", Origin.unknown(), "Nothing.")),
              List.of(
                  new Suppressed(
                      Diagnostic.warning("e.f", PLACE, "Meant so.").hint("look"),
                      new Suppression("e.f", "because", PLACE))),
              List.of(),
              List.of("left out")),
          Optional.of(new Coverage(44, 41, 2, 1)),
          Optional.of("hash"));

  @TempDir Path cache;

  private final Map<String, String> project = new HashMap<>(Map.of("python/a.py", "a = 1"));

  private Outcomes outcomes() {
    return new Outcomes(cache, "build");
  }

  private ProjectFiles files() {
    return path -> Optional.ofNullable(project.get(path));
  }

  /** Keeps an outcome that depends on a file that is there and one that is not. */
  private String keep() {
    ReadFiles read = new ReadFiles(files());
    read.read("python/a.py");
    read.read("python/b.py");
    String key = outcomes().key(bundle(1), List.of(OPTIONS)).orElseThrow();
    outcomes().keep(key, OUTCOME, read);
    return key;
  }

  private static Bundle bundle(int line) {
    return new Bundle(
        "sales",
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        new Origin("com.acme.Orders", "define", "Orders.java", line, Optional.empty()));
  }

  @Test
  void whatIsKeptIsFoundWhole() {
    String key = keep();

    Outcome found = outcomes().find(key, files()).orElseThrow();

    assertThat(found).isEqualTo(OUTCOME);
    assertThat(DiagnosticText.plain().of(found.compilation().diagnostics()))
        .isEqualTo(DiagnosticText.plain().of(OUTCOME.compilation().diagnostics()));
    assertThat(outcomes().find(key, files())).isPresent();
  }

  @Test
  void withoutFilesTooIsFound() {
    Outcome checked = new Outcome(OUTCOME.compilation(), Optional.empty(), Optional.empty());
    outcomes().keep("key", checked, new ReadFiles(files()));

    assertThat(outcomes().find("key", files())).contains(checked);
  }

  static Stream<Arguments> whatIsPartOfTheKey() {
    return Stream.of(
        arguments("line", "build", bundle(2), OPTIONS),
        arguments("build", "another build", bundle(1), OPTIONS),
        arguments("dialect", "build", bundle(1), OPTIONS.dialect(Dialect.DLT)),
        arguments("user", "build", bundle(1), OPTIONS.user("ada@acme.com")),
        arguments("template", "build", bundle(1), template("a")),
        arguments("class", "build", bundle(1), CompilerOptions.of("com.acme.Other")));
  }

  private static CompilerOptions template(String text) {
    return new CompilerOptions(
        Dialect.PIPELINES,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "com.acme.Orders",
        Map.of("file.mustache", text),
        Set.of());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void whatIsPartOfTheKey(String what, String build, Bundle bundle, CompilerOptions options) {
    Outcomes other = new Outcomes(cache, build);

    assertThat(other.key(bundle, List.of(options))).isPresent().isNotEqualTo(Optional.of(keep()));
    assertThat(other.key(bundle, List.of(options))).isEqualTo(other.key(bundle, List.of(options)));
    assertThat(outcomes().key(bundle(1), List.of(template("b"))))
        .isNotEqualTo(outcomes().key(bundle(1), List.of(template("a"))));
  }

  /** Something that happens to the project or to the cache between two runs. */
  private interface Event {
    void happen(OutcomesTest test, Path entry) throws IOException;
  }

  static Stream<Arguments> losesWhatNoLongerHolds() {
    return Stream.of(
        event("edited", (test, entry) -> test.project.put("python/a.py", "a = 2")),
        event("deleted", (test, entry) -> test.project.clear()),
        event("new", (test, entry) -> test.project.put("python/b.py", "")),
        event("dropped", (test, entry) -> Files.delete(entry)),
        event("empty", (test, entry) -> Files.writeString(entry, "")),
        event("cut off", (test, entry) -> Files.writeString(entry, text(entry).substring(0, 200))),
        event("changed", (test, entry) -> Files.writeString(entry, text(entry).replace("9", "8"))),
        event("no text", (test, entry) -> Files.write(entry, new byte[] {(byte) 0xff, 0})),
        event(
            "another's",
            (test, entry) -> {
              test.outcomes().keep("other", OUTCOME, new ReadFiles(test.files()));
              Files.copy(
                  entry.resolveSibling("other.outcome"),
                  entry,
                  StandardCopyOption.REPLACE_EXISTING);
            }));
  }

  private static Arguments event(String name, Event event) {
    return arguments(name, event);
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void losesWhatNoLongerHolds(String what, Event event) throws IOException {
    String key = keep();

    event.happen(this, cache.resolve("outcomes").resolve(key + ".outcome"));

    assertThat(outcomes().find(key, files())).isEmpty();
    keep();
    assertThat(outcomes().find(key, files())).isPresent();
  }

  @Test
  void aFolderThatCannotBeMadeIsNoError() throws IOException {
    Files.writeString(cache.resolve("outcomes"), "a file");

    assertThat(outcomes().find(keep(), files())).isEmpty();
  }

  @Test
  void keepsFiftyAndThoseThatAreUsed() throws IOException {
    outcomes().keep("used", OUTCOME, new ReadFiles(files()));
    for (int i = 0; i < 60; i++) {
      outcomes().keep("k" + i, OUTCOME, new ReadFiles(files()));
      Path entry = cache.resolve("outcomes").resolve("k" + i + ".outcome");
      if (Files.exists(entry)) {
        Files.setLastModifiedTime(entry, FileTime.fromMillis(i));
      }
      assertThat(outcomes().find("used", files())).isPresent();
    }
    try (Stream<Path> entries = Files.list(cache.resolve("outcomes"))) {
      assertThat(entries).hasSize(50);
    }
  }

  @Test
  void severalMayUseItAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Boolean>> work =
          IntStream.range(0, 400)
              .<Callable<Boolean>>mapToObj(
                  i ->
                      () -> {
                        String key = "k" + i % 70;
                        outcomes().keep(key, OUTCOME, new ReadFiles(files()));
                        Optional<Outcome> found = outcomes().find(key, files());
                        return found.isEmpty() || found.get().equals(OUTCOME);
                      })
              .toList();
      for (Future<Boolean> one : threads.invokeAll(work)) {
        assertThat(one.get()).isTrue();
      }
    } finally {
      threads.shutdown();
    }
    try (Stream<Path> files = Files.list(cache.resolve("outcomes"))) {
      assertThat(files).hasSizeBetween(1, 60).noneMatch(file -> file.toString().endsWith(".tmp"));
    }
  }
}
