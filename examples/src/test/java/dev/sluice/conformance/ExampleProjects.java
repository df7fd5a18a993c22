package dev.sluice.conformance;

import dev.sluice.model.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every example of this module. */
public final class ExampleProjects {

  private static final Path SOURCES = Path.of("src", "main", "java");

  private ExampleProjects() {}

  /** One of each class that is a project, by their names. */
  public static List<Project> all() {
    List<Project> projects = new ArrayList<>();
    for (String name : classNames()) {
      Class<?> type = load(name);
      if (Project.class.isAssignableFrom(type)) {
        projects.add(make(type.asSubclass(Project.class)));
      }
    }
    return projects;
  }

  private static List<String> classNames() {
    try (Stream<Path> walk = Files.walk(SOURCES)) {
      return walk.map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".java") && !file.endsWith("package-info.java"))
          .map(file -> file.replace('/', '.').replaceFirst("\\.java$", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Project make(Class<? extends Project> type) {
    try {
      return type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
