package dev.sluice.cli.maven;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.terminal.Failure;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The class path of a Maven project. Maven is asked once for each text of its poms; the answer is
 * kept in the user's cache.
 *
 * @param cache the user's cache folder
 */
public record MavenClassPath(Path cache) {

  /** The version that our own build has, so that it is there already where we were built. */
  private static final String GOAL =
      "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath";

  public MavenClassPath {
    requireNonNull(cache, "cache");
  }

  /**
   * The jars and folders that a project needs.
   *
   * @param folder the one with the {@code pom.xml}
   * @throws Failure when Maven cannot tell
   */
  public List<Path> of(Path folder) {
    try {
      Path kept = cache.resolve("classpath").resolve(key(folder) + ".txt");
      if (Files.isRegularFile(kept)) {
        List<Path> entries = read(kept);
        if (entries.stream().allMatch(Files::exists)) {
          return entries;
        }
      }
      ask(folder, kept);
      return read(kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void ask(Path folder, Path kept) throws IOException {
    Files.createDirectories(kept.getParent());
    Path answer = Files.createTempFile(kept.getParent(), "classpath", ".tmp");
    try {
      new Maven(folder).run(List.of(GOAL, "-Dmdep.outputFile=" + answer.toAbsolutePath()));
      Files.move(answer, kept, StandardCopyOption.ATOMIC_MOVE);
    } catch (Failure e) {
      throw e.hint(
          "see that `mvn compile` works there; for Sluice's own jars run `sluice install`");
    } finally {
      Files.deleteIfExists(answer);
    }
  }

  private static List<Path> read(Path kept) throws IOException {
    return Stream.of(Files.readString(kept).strip().split(File.pathSeparator))
        .filter(entry -> !entry.isEmpty())
        .map(Path::of)
        .toList();
  }

  /** The place is part of the key, since a pom can name files beside it. */
  private static String key(Path folder) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Path above = folder.toRealPath();
      digest.update(above.toString().getBytes(StandardCharsets.UTF_8));
      while (above != null && Files.isRegularFile(above.resolve("pom.xml"))) {
        digest.update(Files.readAllBytes(above.resolve("pom.xml")));
        above = above.getParent();
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
