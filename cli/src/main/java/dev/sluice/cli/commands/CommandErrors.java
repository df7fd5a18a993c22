package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Failure;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is printed when a command ends by an exception. */
public final class CommandErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final Console console;

  /** Errors that are printed to a console. */
  public CommandErrors(Console console) {
    this.console = requireNonNull(console, "console");
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    Failure failure = Failure.usage(e.getMessage());
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        failure = failure.hint("did you mean " + String.join(" or ", suggestions) + "?");
      }
    }
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    return console.print(failure.hint("see `" + command + " --help`"));
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (!(e instanceof Failure failure)) {
      return bug(e);
    }
    switch (format(command.getParseResult())) {
      case JSON -> JsonReport.print(console.out(), failure);
      case SARIF -> SarifReport.print(console.out(), failure);
      case GITHUB -> {
        GithubReport.print(console.out(), failure);
        return console.print(failure);
      }
      case TEXT -> {
        return console.print(failure);
      }
    }
    return failure.exitCode().code();
  }

  /** The form in which the command was to report; other commands have formats of their own. */
  private static ReportFormat format(ParseResult parsed) {
    Object chosen = parsed.matchedOptionValue(CheckCommand.FORMAT, Optional.empty());
    if (chosen instanceof Optional<?> option
        && option.orElse(null) instanceof ReportFormat format) {
      return format;
    }
    return parsed.hasMatchedOption("--json") ? ReportFormat.JSON : ReportFormat.TEXT;
  }

  /** An exception that no one foresaw. */
  public int bug(Throwable e) {
    console.err().println("error: this is a bug of Sluice; please report it with these lines:");
    e.printStackTrace(console.err());
    console.err().flush();
    return ExitCode.BUG.code();
  }
}
