package dev.sluice.cli.project;

import dev.sluice.model.Origin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the source files of places in the user's code, for reports that name files and not classes.
 *
 * <p>Classes know the simple name of their file only; the folders in which packages begin are those
 * of the sources on the command line, or those of the project's build.
 */
public final class SourcePlaces {

  private static final List<String> USUAL = List.of("src/main/java", "src/test/java", "");

  private final Set<Path> roots = new LinkedHashSet<>();

  /**
   * Looks in some folders.
   *
   * @param roots the folders in which packages begin
   * @param folder the project's folder
   */
  SourcePlaces(Collection<Path> roots, Path folder) {
    roots.stream().sorted().forEach(this.roots::add);
    USUAL.forEach(usual -> this.roots.add(folder.resolve(usual)));
  }

  /** The file of a place; absent when the place or the file is not known. */
  public Optional<Path> file(Origin origin) {
    if (!origin.isKnown() || origin.file().isEmpty()) {
      return Optional.empty();
    }
    String name = origin.className();
    int dot = name.lastIndexOf('.');
    String folder = dot < 0 ? "" : name.substring(0, dot + 1).replace('.', '/');
    return roots.stream()
        .map(root -> root.resolve(folder + origin.file()))
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
