package dev.sluice.cli.project;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What the paths on the command line stand for.
 *
 * @param sources the {@code .java} files, as the user named them
 * @param roots the folders in which the sources' packages begin
 * @param classes the folders of classes and jars in which to look for the project
 * @param libraries what else is on the class path
 * @param folder the project's folder, which the paths in its code are relative to
 */
record Inputs(
    List<Path> sources, Set<Path> roots, List<Path> classes, List<Path> libraries, Path folder) {
  Inputs {
    sources = List.copyOf(sources);
    roots = Set.copyOf(roots);
    classes = List.copyOf(classes);
    libraries = List.copyOf(libraries);
    requireNonNull(folder, "folder");
  }
}
