package dev.sluice.cli;

import dev.sluice.cli.commands.CheckCommand;
import dev.sluice.cli.commands.CommandErrors;
import dev.sluice.cli.commands.CompileCommand;
import dev.sluice.cli.commands.CompletionCommand;
import dev.sluice.cli.commands.Connections;
import dev.sluice.cli.commands.DiffCommand;
import dev.sluice.cli.commands.DoctorCommand;
import dev.sluice.cli.commands.EventsCommand;
import dev.sluice.cli.commands.ExplainCommand;
import dev.sluice.cli.commands.GraphCommand;
import dev.sluice.cli.commands.InitCommand;
import dev.sluice.cli.commands.InstallCommand;
import dev.sluice.cli.commands.LineageCommand;
import dev.sluice.cli.commands.QualityCommand;
import dev.sluice.cli.commands.RunCommand;
import dev.sluice.cli.commands.SchemasCommand;
import dev.sluice.cli.commands.SluiceCommand;
import dev.sluice.cli.commands.StatusCommand;
import dev.sluice.cli.terminal.Console;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** The entry to the command line. */
public final class Main {

  private static final int HELP_WIDTH = 100;

  private static final Map<String, Command> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("init", (console, workspaces) -> new InitCommand(console));
    COMMANDS.put("install", (console, workspaces) -> new InstallCommand(console));
    COMMANDS.put("compile", (console, workspaces) -> new CompileCommand(console));
    COMMANDS.put("check", (console, workspaces) -> new CheckCommand(console));
    COMMANDS.put("diff", (console, workspaces) -> new DiffCommand(console));
    COMMANDS.put("explain", (console, workspaces) -> new ExplainCommand(console));
    COMMANDS.put("graph", (console, workspaces) -> new GraphCommand(console));
    COMMANDS.put("lineage", (console, workspaces) -> new LineageCommand(console));
    COMMANDS.put("schemas", (console, workspaces) -> new SchemasCommand(console));
    COMMANDS.put("run", RunCommand::new);
    COMMANDS.put("status", StatusCommand::new);
    COMMANDS.put("events", EventsCommand::new);
    COMMANDS.put("quality", QualityCommand::new);
    COMMANDS.put("doctor", DoctorCommand::new);
    COMMANDS.put("completion", (console, workspaces) -> new CompletionCommand(console));
  }

  private Main() {}

  /** Makes a command. */
  @FunctionalInterface
  private interface Command {
    Callable<Integer> make(Console console, Connections workspaces);
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Console.system(), arguments));
  }

  /** Runs a command and returns its exit code; never throws. */
  public static int run(Console console, String... arguments) {
    return run(console, Connections.system(), arguments);
  }

  /** The same with a workspace of one's own, for tests. */
  static int run(Console console, Connections workspaces, String... arguments) {
    CommandErrors errors = new CommandErrors(console);
    try {
      return commandLine(console, workspaces, arguments)
          .setParameterExceptionHandler(errors)
          .setExecutionExceptionHandler(errors)
          .execute(arguments);
    } catch (Throwable e) { // an error of the JVM; picocli handles exceptions only
      return errors.bug(e);
    }
  }

  /** The names of all commands. */
  static Set<String> commands() {
    return COMMANDS.keySet();
  }

  private static CommandLine withHelp(Callable<Integer> command) {
    CommandLine line = new CommandLine(command);
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
    return line;
  }

  /**
   * Only the command that is asked for is made, since making all of them takes time; the version
   * needs none.
   */
  private static CommandLine commandLine(
      Console console, Connections workspaces, String... arguments) {
    CommandLine root = new CommandLine(new SluiceCommand());
    boolean version = arguments.length == 1 && arguments[0].equals("--version");
    boolean one = version || (arguments.length > 0 && COMMANDS.containsKey(arguments[0]));
    COMMANDS.forEach(
        (name, command) -> {
          if (!one || name.equals(arguments[0]) || arguments[0].equals("completion")) {
            root.addSubcommand(withHelp(command.make(console, workspaces)));
          }
        });
    if (!one) {
      CommandLine help = new CommandLine(new CommandLine.HelpCommand());
      help.getCommandSpec().usageMessage().header("Explains a command.");
      root.addSubcommand("help", help);
    }
    return root.setUsageHelpWidth(HELP_WIDTH)
        .setOut(console.out())
        .setErr(console.err())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(console.colourOut() ? Ansi.ON : Ansi.OFF));
  }
}
