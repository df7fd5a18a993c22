package dev.sluice.cli.commands;

import dev.sluice.cli.cache.CacheFolder;
import dev.sluice.cli.project.ProjectLoader;
import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How a project is loaded from its paths. */
final class ProjectOptions {

  @Option(
      names = "--main",
      paramLabel = "CLASS",
      description = "The project's class, where there are several.")
  private Optional<String> main = Optional.empty();

  @Option(
      names = {"-cp", "--classpath"},
      paramLabel = "CP",
      description = "Jars and folders that the project needs, separated as for java.")
  private String classPath = "";

  ProjectLoader.Loaded load(List<Path> paths, Console console, Progress progress) {
    Path cache = CacheFolder.of(System.getenv());
    return new ProjectLoader(cache, console.err(), progress).load(paths, main, classPath);
  }
}
