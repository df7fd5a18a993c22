package dev.sluice.cli.maven;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Our jars in the user's local Maven repository, since no public one has them.
 *
 * @param home the clone that has our sources and our build
 * @param repository where they go
 */
public record Installation(Path home, String version, LocalRepository repository) {

  /** The modules that users' projects depend on. */
  private static final List<String> MODULES = List.of("dsl", "compiler", "testing");

  public Installation {
    requireNonNull(home, "home");
    requireNonNull(version, "version");
    requireNonNull(repository, "repository");
  }

  /** Whether the very jars of this build are there, and with sources and Javadoc. */
  public boolean isCurrent() {
    return Files.isRegularFile(repository.file("sluice-parent", version, ".pom"))
        && MODULES.stream().allMatch(this::isCurrent);
  }

  /**
   * Has Maven build and install them.
   *
   * @throws dev.sluice.cli.terminal.Failure with Maven's errors
   */
  public void install() {
    new Maven(home)
        .run(
            List.of(
                "-Prelease",
                "-Dfast",
                "-Dmaven.test.skip=true",
                "-pl",
                String.join(",", MODULES),
                "-am",
                "install"));
  }

  private boolean isCurrent(String module) {
    String artifact = "sluice-" + module;
    Path built = home.resolve(module).resolve("target").resolve(artifact + "-" + version + ".jar");
    Path installed = repository.file(artifact, version, ".jar");
    return Files.isRegularFile(built)
        && Files.isRegularFile(installed)
        && isSame(built, installed)
        && Files.isRegularFile(repository.file(artifact, version, "-sources.jar"))
        && Files.isRegularFile(repository.file(artifact, version, "-javadoc.jar"));
  }

  private static boolean isSame(Path a, Path b) {
    try {
      return Files.mismatch(a, b) == -1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
