package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.maven.Installation;
import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Progress;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Puts our jars where users' builds find them. */
@Command(
    name = "install",
    customSynopsis = "sluice install",
    header = "Puts Sluice's jars into your local Maven repository.",
    description =
        "%nNo public repository has them. They come with sources and Javadoc, which IDEs show. When"
            + " they are there already, this does nothing; `sluice init` does it when needed.%n",
    footer = {
      "",
      "Example:",
      "  sluice install                                 after every git pull of Sluice"
    })
public final class InstallCommand implements Callable<Integer> {

  private final Console console;

  /** A command that prints to a console. */
  public InstallCommand(Console console) {
    this.console = requireNonNull(console, "console");
  }

  @Override
  public Integer call() {
    Installation installation = Clone.installation();
    boolean done = installation.isCurrent();
    if (!done) {
      try (Progress progress = console.progress()) {
        progress.stage("building jars, sources and Javadoc with Maven");
        installation.install();
      }
    }
    console
        .out()
        .println(
            "%s %s in %s"
                .formatted(
                    done ? "already there:" : "installed:",
                    "sluice-dsl, sluice-compiler, sluice-testing " + installation.version(),
                    installation.repository().root()));
    console.out().flush();
    return ExitCode.FINE.code();
  }
}
