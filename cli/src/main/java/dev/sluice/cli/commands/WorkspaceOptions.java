package dev.sluice.cli.commands;

import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Failure;
import dev.sluice.deploy.workspace.Workspace;
import dev.sluice.deploy.workspace.WorkspaceException;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** Which workspace; the same for every command that asks one. */
final class WorkspaceOptions {

  @Option(
      names = "--profile",
      paramLabel = "P",
      description =
          "A profile of ~/.databrickscfg. Default: what the environment says, such as"
              + " DATABRICKS_HOST or DATABRICKS_CONFIG_PROFILE.")
  private Optional<String> profile = Optional.empty();

  Workspace connect(Connections connections) {
    return asking(
        () -> {
          var connector = connections.connector();
          profile.ifPresent(connector::profile);
          return connector.connect();
        });
  }

  /** What is asked of a workspace; what it refuses is told to the user. */
  static <T> T asking(Supplier<T> question) {
    try {
      return question.get();
    } catch (WorkspaceException e) {
      throw failure(e);
    }
  }

  static Failure failure(WorkspaceException e) {
    Failure failure = Failure.of(ExitCode.WORKSPACE, String.valueOf(e.getMessage()));
    for (String hint : e.hints()) {
      failure = failure.hint(hint);
    }
    return failure;
  }
}
