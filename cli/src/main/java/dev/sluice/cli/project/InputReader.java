package dev.sluice.cli.project;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dev.sluice.cli.maven.MavenClassPath;
import dev.sluice.cli.maven.Pom;
import dev.sluice.cli.terminal.Failure;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds out what the user's paths are: sources, classes, jars, or a Maven project. */
final class InputReader {

  private static final List<String> BUILDS = List.of("pom.xml", "build.gradle", "build.gradle.kts");

  private final MavenClassPath maven;
  private final List<Path> sources = new ArrayList<>();
  private final Set<Path> roots = new TreeSet<>();
  private final List<Path> classes = new ArrayList<>();
  private final List<Path> libraries = new ArrayList<>();

  InputReader(MavenClassPath maven) {
    this.maven = requireNonNull(maven, "maven");
  }

  /**
   * Reads the user's paths.
   *
   * @param classPath as for {@code java}; may be empty
   * @throws Failure when one of them is nothing that has a project
   */
  Inputs read(List<Path> paths, String classPath) {
    paths.forEach(this::add);
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      if (!entry.isEmpty()) {
        addLibrary(entry);
      }
    }
    return new Inputs(sources, roots, classes, libraries, projectFolder(paths.get(0)));
  }

  private void add(Path path) {
    if (!Files.exists(path)) {
      throw missing(path);
    }
    String name = path.toString();
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (name.endsWith(".java")) {
      addSource(path);
    } else if (name.endsWith(".jar")) {
      classes.add(path);
    } else {
      throw Failure.usage("`" + path + "` is no Java source, no jar and no folder")
          .hint("name a `.java` file, a folder of them, a folder of classes, or a jar");
    }
  }

  /** A path is relative to where the command runs; often that is not where the user thinks. */
  private static Failure missing(Path path) {
    Path there = path.toAbsolutePath().normalize().getParent();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    Failure failure = Failure.usage("`" + path + "` does not exist");
    return there == null ? failure : failure.hint("look into `" + there + "`, which does exist");
  }

  private void addFolder(Path folder) {
    if (Files.isRegularFile(folder.resolve("pom.xml"))) {
      addMavenProject(folder);
      return;
    }
    List<Path> found = files(folder, ".java");
    if (!found.isEmpty()) {
      found.forEach(this::addSource);
    } else if (!files(folder, ".class").isEmpty()) {
      classes.add(folder);
    } else {
      throw Failure.usage("folder `" + folder + "` has neither `.java` nor `.class` files")
          .hint("name the folder that has the project's sources or classes");
    }
  }

  private void addMavenProject(Path folder) {
    Pom pom = Pom.of(folder);
    List<Path> found = Files.isDirectory(pom.sources()) ? files(pom.sources(), ".java") : List.of();
    if (found.isEmpty()) {
      throw withoutSources(pom);
    }
    found.forEach(this::addSource);
    pom.generatedSources().forEach(made -> files(made, ".java").forEach(this::addSource));
    Path resources = folder.resolve("src/main/resources");
    if (Files.isDirectory(resources)) {
      libraries.add(resources);
    }
    libraries.addAll(maven.of(folder));
  }

  private static Failure withoutSources(Pom pom) {
    Failure failure =
        Failure.usage(
            "Maven project `%s` has no sources in `%s`".formatted(pom.folder(), pom.sources()));
    return pom.modules().isEmpty()
        ? failure.hint("write a class there that implements Project; `sluice init` makes one")
        : failure.hint(
            "name the folder of the module with the project: "
                + pom.modules().stream()
                    .map(module -> "`" + pom.folder().resolve(module) + "`")
                    .collect(joining(" or ")));
  }

  private void addSource(Path file) {
    String name = file.getFileName().toString();
    if (name.equals("module-info.java")) {
      return; // the project is compiled and run outside of any module
    }
    try {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1); // a name or two is enough
      SourceText.rootOf(file.toAbsolutePath().normalize(), text).ifPresent(roots::add);
    } catch (IOException e) {
      throw Failure.usage("`" + file + "` cannot be read: " + e.getMessage());
    }
    sources.add(file);
  }

  private void addLibrary(String entry) {
    try {
      boolean all =
          entry.equals("*") || entry.endsWith("/*") || entry.endsWith(File.separator + "*");
      if (all) {
        Path folder = Path.of(entry.substring(0, entry.length() - 1));
        files(folder, ".jar").stream()
            .filter(jar -> folder.equals(jar.getParent()))
            .forEach(libraries::add);
        return;
      }
      Path path = Path.of(entry);
      if (Files.exists(path)) {
        libraries.add(path);
        return;
      }
    } catch (InvalidPathException e) {
      // it exists as little as one that could be spelled
    }
    throw Failure.usage("`" + entry + "` of --classpath does not exist")
        .hint("separate jars and folders with `" + File.pathSeparator + "`");
  }

  /** All files of a kind, sorted, without those in hidden folders. */
  private static List<Path> files(Path folder, String ending) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path child, BasicFileAttributes attributes) {
              boolean hidden = child.getFileName().toString().startsWith(".");
              return hidden && !child.equals(folder)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (file.toString().endsWith(ending)) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.stream().sorted().toList();
  }

  /** The nearest folder with a build; else where the sources begin; else the working folder. */
  private Path projectFolder(Path first) {
    Path start = first.toAbsolutePath().normalize();
    Optional<Path> build =
        Stream.iterate(start, folder -> folder != null, Path::getParent)
            .filter(folder -> BUILDS.stream().anyMatch(name -> Files.exists(folder.resolve(name))))
            .findFirst();
    return build.orElseGet(
        () -> roots.isEmpty() ? Path.of("").toAbsolutePath() : roots.iterator().next());
  }
}
