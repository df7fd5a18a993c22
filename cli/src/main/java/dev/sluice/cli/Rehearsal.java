package dev.sluice.cli;

import dev.sluice.cli.init.NewProject;
import dev.sluice.cli.terminal.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Runs what users run, so that the classes that this loads can be put into an archive, from which
 * they start fast. For the launcher.
 */
public final class Rehearsal {

  private Rehearsal() {}

  /** Makes the project that {@code sluice init} makes, in a temporary folder, and compiles it. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("sluice");
    try {
      NewProject project =
          new NewProject(folder.resolve("project"), "orders", "com.acme", "0", new UUID(0, 0));
      project.write();
      rehearse(project.pipeline().toString(), folder.resolve("out").toString());
    } finally {
      delete(folder);
    }
  }

  private static void rehearse(String project, String out) {
    Console console = Console.plain(nowhere(), nowhere());
    Main.run(console, "--version");
    Main.run(console, "--help");
    Main.run(console, "compile", project, "--out", out);
    Main.run(console, "diff", project, "--out", out, "--dialect", "dlt");
    Main.run(console, "compile", project, "--out", out, "--json");
    Main.run(console, "check", project);
  }

  private static PrintWriter nowhere() {
    return new PrintWriter(Writer.nullWriter());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
