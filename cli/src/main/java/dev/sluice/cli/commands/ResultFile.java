package dev.sluice.cli.commands;

import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the one text that a command makes goes to. */
final class ResultFile {

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write it to this file. Default: print it.")
  private Optional<Path> out = Optional.empty();

  Optional<Path> path() {
    return out;
  }

  /**
   * Prints a text, or writes it and says so.
   *
   * @param what what it is, in a few words
   * @throws Failure when the file cannot be written
   */
  void put(Console console, String text, String what) {
    if (out.isEmpty()) {
      console.out().print(text);
      console.out().flush();
      return;
    }
    Path file = out.get();
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, text);
    } catch (IOException e) {
      throw Failure.usage("`" + file + "` cannot be written: " + e.getMessage())
          .hint("name a file in a folder that can be written to");
    }
    console.out().println(file + ": " + what);
    console.out().flush();
  }
}
