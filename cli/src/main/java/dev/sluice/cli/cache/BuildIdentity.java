package dev.sluice.cli.cache;

import dev.sluice.analysis.Analysis;
import dev.sluice.compiler.Compiler;
import dev.sluice.model.Bundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells this build of Sluice from every other, also from the one before a contributor's change. */
public final class BuildIdentity {

  private static final List<Class<?>> OURS =
      List.of(BuildIdentity.class, Analysis.class, Compiler.class, Bundle.class);

  private BuildIdentity() {}

  /**
   * The names, sizes and times of our jars and of those beside them, or of our classes where they
   * are in folders; and the version of the JVM, which brings its own time zones and characters.
   *
   * @throws IOException when our own code cannot be found
   */
  public static String ofThis() throws IOException {
    return of(locations());
  }

  static String of(Set<Path> locations) throws IOException {
    StringBuilder text = new StringBuilder(Runtime.version().toString());
    for (Path location : locations) {
      try (Stream<Path> files =
          Files.isDirectory(location) ? Files.walk(location) : Files.list(location.getParent())) {
        for (Path file : files.sorted().toList()) {
          BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
          if (attributes.isRegularFile() && isCode(file)) {
            text.append('\n').append(file).append(' ').append(attributes.size());
            text.append(' ').append(attributes.lastModifiedTime().toMillis());
          }
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return Seal.of(text.toString());
  }

  /** Folders of classes have our templates too. */
  private static boolean isCode(Path file) {
    String name = file.toString();
    return name.endsWith(".jar") || name.endsWith(".class") || name.endsWith(".mustache");
  }

  private static Set<Path> locations() throws IOException {
    Set<Path> locations = new TreeSet<>();
    for (Class<?> type : OURS) {
      try {
        locations.add(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
      } catch (URISyntaxException | RuntimeException e) {
        throw new IOException(e);
      }
    }
    return locations;
  }
}
