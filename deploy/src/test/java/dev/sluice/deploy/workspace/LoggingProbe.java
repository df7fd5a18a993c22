package dev.sluice.deploy.workspace;

import java.util.Map;

/** Asks a workspace in a process of its own, whose output a test reads. */
final class LoggingProbe {

  private LoggingProbe() {}

  public static void main(String[] arguments) {
    Map<String, String> environment =
        Map.of("DATABRICKS_HOST", arguments[0], "DATABRICKS_TOKEN", arguments[1]);
    Workspace workspace =
        Workspace.connector()
            .environment(environment)
            .listener(exchange -> System.out.println(exchange))
            .connect();
    System.out.println(workspace.users().me());
    System.out.println(workspace.describe());
  }
}
