package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.ExitCode;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The script that makes a shell complete our commands and options. */
@Command(
    name = "completion",
    customSynopsis = "sluice completion%n",
    header = "Prints the script that makes bash and zsh complete `sluice`.",
    footer = {
      "",
      "Examples:",
      "  source <(sluice completion)                    in this shell, or in ~/.bashrc",
      "  sluice completion > /etc/bash_completion.d/sluice"
    })
public final class CompletionCommand implements Callable<Integer> {

  private final Console console;
  @Spec private CommandSpec spec;

  /** A command that prints to a console. */
  public CompletionCommand(Console console) {
    this.console = requireNonNull(console, "console");
  }

  @Override
  public Integer call() {
    console.out().print(AutoComplete.bash("sluice", spec.parent().commandLine()));
    console.out().println();
    console.out().flush();
    return ExitCode.FINE.code();
  }
}
