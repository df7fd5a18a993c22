package dev.sluice.cli;

import dev.sluice.cli.commands.CheckCommand;
import dev.sluice.cli.commands.CommandErrors;
import dev.sluice.cli.commands.CompileCommand;
import dev.sluice.cli.commands.CompletionCommand;
import dev.sluice.cli.commands.DiffCommand;
import dev.sluice.cli.commands.ExplainCommand;
import dev.sluice.cli.commands.GraphCommand;
import dev.sluice.cli.commands.InitCommand;
import dev.sluice.cli.commands.InstallCommand;
import dev.sluice.cli.commands.LineageCommand;
import dev.sluice.cli.commands.SchemasCommand;
import dev.sluice.cli.commands.SluiceCommand;
import dev.sluice.cli.terminal.Console;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** The entry to the command line. */
public final class Main {

  private static final int HELP_WIDTH = 100;

  private static final Map<String, Function<Console, Callable<Integer>>> COMMANDS =
      new LinkedHashMap<>();

  static {
    COMMANDS.put("init", InitCommand::new);
    COMMANDS.put("install", InstallCommand::new);
    COMMANDS.put("compile", CompileCommand::new);
    COMMANDS.put("check", CheckCommand::new);
    COMMANDS.put("diff", DiffCommand::new);
    COMMANDS.put("explain", ExplainCommand::new);
    COMMANDS.put("graph", GraphCommand::new);
    COMMANDS.put("lineage", LineageCommand::new);
    COMMANDS.put("schemas", SchemasCommand::new);
    COMMANDS.put("completion", CompletionCommand::new);
  }

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Console.system(), arguments));
  }

  /** Runs a command and returns its exit code; never throws. */
  public static int run(Console console, String... arguments) {
    CommandErrors errors = new CommandErrors(console);
    try {
      return commandLine(console, arguments)
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

  /** Only the command that is asked for is made, since making all of them takes time. */
  private static CommandLine commandLine(Console console, String... arguments) {
    CommandLine root = new CommandLine(new SluiceCommand());
    boolean one = arguments.length > 0 && COMMANDS.containsKey(arguments[0]);
    COMMANDS.forEach(
        (name, command) -> {
          if (!one || name.equals(arguments[0]) || arguments[0].equals("completion")) {
            root.addSubcommand(withHelp(command.apply(console)));
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
