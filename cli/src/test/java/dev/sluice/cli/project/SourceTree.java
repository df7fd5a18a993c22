package dev.sluice.cli.project;

import dev.sluice.model.Bundle;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Many projects in source, compiled by one run of the compiler that the command line uses. */
public final class SourceTree implements AutoCloseable {

  private final ProjectClassLoader loader;

  private SourceTree(ProjectClassLoader loader) {
    this.loader = loader;
  }

  /**
   * Compiles all of them.
   *
   * @param root the folder in which their packages begin
   */
  public static SourceTree compile(Path root, List<Path> sources) {
    JavaSources.Compiled compiled =
        new JavaSources(sources, Set.of(root))
            .compile(List.of(), new PrintWriter(new StringWriter()));
    return new SourceTree(new ProjectClassLoader(compiled.classes(), List.of()));
  }

  /** Runs one of them; it has no files beside it. */
  public ProjectLoader.Loaded load(String className) {
    SourcePlaces places = new SourcePlaces(List.of(), Path.of("."));
    Bundle bundle = new UserCode(places).define(className, loader);
    return new ProjectLoader.Loaded(className, bundle, path -> Optional.empty(), places);
  }

  @Override
  public void close() {
    loader.close();
  }
}
