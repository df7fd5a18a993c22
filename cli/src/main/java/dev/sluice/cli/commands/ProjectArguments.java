package dev.sluice.cli.commands;

import dev.sluice.cli.project.ProjectLoader;
import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.Progress;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Where the project is; the same for every command that needs one and nothing before it. */
final class ProjectArguments {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Where the project is: a .java file, a folder of them, a folder of classes, a jar, or a"
              + " folder with a pom.xml, whose class path Maven is asked for once.")
  private List<Path> paths;

  @Mixin private ProjectOptions options;

  ProjectLoader.Loaded load(Console console, Progress progress) {
    return options.load(paths, console, progress);
  }
}
