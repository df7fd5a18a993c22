package dev.sluice.cli.project;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.maven.MavenClassPath;
import dev.sluice.cli.terminal.Failure;
import dev.sluice.cli.terminal.Progress;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.model.Bundle;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Compiles, finds and runs the user's project. */
public final class ProjectLoader {

  private final MavenClassPath maven;
  private final PrintWriter warnings;
  private final Progress progress;

  /**
   * A loader.
   *
   * @param cache the user's cache folder
   * @param warnings gets what javac says besides errors
   */
  public ProjectLoader(Path cache, PrintWriter warnings, Progress progress) {
    this.maven = new MavenClassPath(cache);
    this.warnings = requireNonNull(warnings, "warnings");
    this.progress = requireNonNull(progress, "progress");
  }

  /**
   * A project that was found and has run.
   *
   * @param className the project's class
   * @param bundle what its {@code define()} returned
   * @param files the files of its folder
   * @param places where its sources are
   */
  public record Loaded(String className, Bundle bundle, ProjectFiles files, SourcePlaces places) {
    public Loaded {
      requireNonNull(className, "className");
      requireNonNull(bundle, "bundle");
      requireNonNull(files, "files");
      requireNonNull(places, "places");
    }
  }

  /**
   * Runs the one project that is in some paths.
   *
   * @param main the project's class, absent when there is but one
   * @param classPath as for {@code java}; may be empty
   * @throws Failure when there is none, when it does not compile, or when its code throws
   */
  public Loaded load(List<Path> paths, Optional<String> main, String classPath) {
    progress.stage("reading the project");
    Inputs inputs = new InputReader(maven).read(paths, classPath);
    List<Path> libraries = new ArrayList<>(inputs.classes());
    libraries.addAll(inputs.libraries());
    List<ClassHeader> headers = new ArrayList<>();
    inputs.classes().forEach(path -> headers.addAll(headers(path)));
    Map<String, byte[]> compiled = Map.of();
    if (!inputs.sources().isEmpty()) {
      progress.stage("compiling Java");
      var result = new JavaSources(inputs.sources(), inputs.roots()).compile(libraries, warnings);
      compiled = result.classes();
      headers.addAll(headers(compiled, result.named()));
    }
    try (ProjectClassLoader loader = new ProjectClassLoader(compiled, libraries)) {
      String className = new ProjectSearch(headers, loader).one(main);
      progress.stage("running define() of " + className + ", Ctrl-C stops it");
      SourcePlaces places = new SourcePlaces(inputs.roots(), inputs.folder());
      Bundle bundle = new UserCode(places).define(className, loader);
      return new Loaded(className, bundle, new DiskFiles(inputs.folder()), places);
    }
  }

  private static List<ClassHeader> headers(Map<String, byte[]> classes, Set<String> names) {
    return names.stream().map(name -> header(new ByteArrayInputStream(classes.get(name)))).toList();
  }

  private static List<ClassHeader> headers(Path path) {
    try {
      return Files.isDirectory(path) ? inFolder(path) : inJar(path);
    } catch (IOException | UncheckedIOException e) {
      throw Failure.usage("`" + path + "` cannot be read: " + e.getMessage());
    }
  }

  private static List<ClassHeader> inFolder(Path folder) throws IOException {
    List<ClassHeader> headers = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) walk.filter(path -> isClass(path.toString()))::iterator) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
          headers.add(header(in));
        }
      }
    }
    return headers;
  }

  private static List<ClassHeader> inJar(Path path) throws IOException {
    List<ClassHeader> headers = new ArrayList<>();
    try (JarFile jar = new JarFile(path.toFile())) {
      for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements(); ) {
        JarEntry entry = all.nextElement();
        if (isClass(entry.getName()) && !entry.getName().startsWith("META-INF/")) {
          try (InputStream in = new BufferedInputStream(jar.getInputStream(entry))) {
            headers.add(header(in));
          }
        }
      }
    }
    return headers;
  }

  private static boolean isClass(String name) {
    return name.endsWith(".class") && !name.endsWith("module-info.class");
  }

  private static ClassHeader header(InputStream in) {
    try {
      return ClassHeader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
