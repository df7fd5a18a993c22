package dev.sluice.cli;

import dev.sluice.cli.commands.Connections;
import dev.sluice.cli.terminal.Console;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/**
 * A command that has run, through the real entry point.
 *
 * @param text what a person saw, as in a terminal: the command, its output, its errors and its exit
 *     code, with the temporary folder as {@code TMP}
 */
record CommandLineRun(int exitCode, String out, String err, String text) {

  static CommandLineRun of(Path temporary, String... arguments) {
    return of(temporary, Connections.system(), arguments);
  }

  /** The same with a workspace. */
  static CommandLineRun of(Path temporary, Connections workspaces, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = Console.plain(new PrintWriter(out), new PrintWriter(err));
    int code = Main.run(console, workspaces, arguments);
    String text =
        "$ sluice %s%n%s%s[exit code %d]%n"
            .formatted(String.join(" ", arguments), out, err, code)
            .replace(temporary.toAbsolutePath().toString(), "TMP");
    return new CommandLineRun(code, out.toString(), err.toString(), text);
  }
}
