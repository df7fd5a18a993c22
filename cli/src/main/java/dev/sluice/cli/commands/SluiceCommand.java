package dev.sluice.cli.commands;

import dev.sluice.cli.terminal.ExitCode;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program itself: it only shows what there is. */
@Command(
    name = "sluice",
    mixinStandardHelpOptions = true,
    versionProvider = SluiceCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Lakeflow pipelines, written in Java.",
    description = {
      "%nChecks them as a whole, and compiles them to the Python, the pipeline JSON and the bundle"
          + " YAML that the platform runs.%n"
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Begin with:",
      "  sluice init my-pipelines                              a project with an example",
      "  sluice compile my-pipelines --out my-pipelines/bundle   what it becomes",
      "",
      "Exit codes:",
      "  0  fine",
      "  1  findings at or above --fail-on, or a difference",
      "  2  used wrongly",
      "  4  an update failed",
      "  5  the workspace or the network did not do what was asked",
      "  6  refused, because it would destroy something",
      " 70  a bug of Sluice",
      "",
      "`sluice COMMAND --help` explains a command with examples."
    })
public final class SluiceCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE.code();
  }

  /** The version that the build wrote into the jar; absent where there is no jar. */
  static Optional<String> version() {
    return Optional.ofNullable(SluiceCommand.class.getPackage().getImplementationVersion());
  }

  /** What {@code --version} prints. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"sluice " + version().orElse("(not built)")};
    }
  }
}
