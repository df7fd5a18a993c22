package dev.sluice.cli.commands;

import dev.sluice.cli.cache.CacheFolder;
import dev.sluice.cli.project.ProjectLoader;
import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where the project is; the same for every command that needs one. */
final class ProjectArguments {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Where the project is: a .java file, a folder of them, a folder of classes, a jar, or a"
              + " folder with a pom.xml, whose class path Maven is asked for once.")
  private List<Path> paths;

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

  ProjectLoader.Loaded load(Console console, Progress progress) {
    Path cache = CacheFolder.of(System.getenv());
    return new ProjectLoader(cache, console.err(), progress).load(paths, main, classPath);
  }
}
