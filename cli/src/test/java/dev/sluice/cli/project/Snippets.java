package dev.sluice.cli.project;

import dev.sluice.cli.terminal.Failure;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.model.Bundle;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bodies of {@code define()}, made into projects by one run of the compiler that the command line
 * uses.
 */
public final class Snippets implements AutoCloseable {

  private static final String BEFORE =
      """
      package snippets;

      import static dev.sluice.dsl.Sluice.*;

      import dev.sluice.dsl.*;
      import dev.sluice.model.*;
      import java.math.BigDecimal;
      import java.time.*;
      import java.util.*;
      import java.util.stream.*;

      public final class %s implements Project {
        @Override
        public Bundle define() {
          Object made = made();
          return made instanceof Bundle bundle
              ? bundle
              : bundle("examples").add((Pipeline) made).build();
        }

        private static Object made() {
      """;

  private static final String AFTER = "\n  }\n}\n";

  /** Where the first line of a body stands in its file. */
  private static final int FIRST_LINE = (int) BEFORE.lines().count() + 1;

  private static final Pattern ERROR = Pattern.compile("(?m)(\\w+)\\.java:(\\d+): error:");

  private final ProjectClassLoader loader;

  private Snippets(ProjectClassLoader loader) {
    this.loader = loader;
  }

  /**
   * Compiles all of them.
   *
   * @param folder an empty one, where the sources are written
   * @param bodies by the names of their classes; each returns a bundle or a pipeline
   */
  public static Snippets compile(Path folder, Map<String, String> bodies) {
    JavaSources.Compiled compiled = run(folder, bodies);
    return new Snippets(new ProjectClassLoader(compiled.classes(), List.of()));
  }

  /** The lines of bodies at which the compiler refuses them, by the names of their classes. */
  public static Map<String, Set<Integer>> refused(Path folder, Map<String, String> bodies) {
    Map<String, Set<Integer>> lines = new TreeMap<>();
    try {
      run(folder, bodies);
    } catch (Failure e) {
      Matcher error = ERROR.matcher(e.getMessage());
      while (error.find()) {
        lines
            .computeIfAbsent(error.group(1), name -> new TreeSet<>())
            .add(lineInBody(Integer.parseInt(error.group(2))));
      }
    }
    return lines;
  }

  private static JavaSources.Compiled run(Path folder, Map<String, String> bodies) {
    List<Path> sources = new ArrayList<>();
    bodies.forEach(
        (name, body) -> {
          Path source = folder.resolve(name + ".java");
          try {
            Files.writeString(source, BEFORE.formatted(name) + body + AFTER);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          sources.add(source);
        });
    return new JavaSources(sources, Set.of(folder))
        .compile(List.of(), new PrintWriter(new StringWriter()));
  }

  /** Runs one of them. */
  public ProjectLoader.Loaded load(String name, ProjectFiles files) {
    String className = "snippets." + name;
    SourcePlaces places = new SourcePlaces(List.of(), Path.of("."));
    Bundle bundle = new UserCode(places).define(className, loader);
    return new ProjectLoader.Loaded(className, bundle, files, places);
  }

  /** The line of a body, counted from 1, that a line of its file is. */
  public static int lineInBody(int lineInFile) {
    return lineInFile - FIRST_LINE + 1;
  }

  @Override
  public void close() {
    loader.close();
  }
}
