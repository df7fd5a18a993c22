package dev.sluice.cli;

import dev.sluice.cli.terminal.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Runs what users run, so that the classes that this loads can be put into an archive, from which
 * they start fast. For the launcher.
 */
public final class Rehearsal {

  /** An example with a bit of everything. */
  private static final String EXAMPLE =
      "examples/src/main/java/dev/sluice/examples/customers/CustomerPipeline.java";

  private Rehearsal() {}

  /**
   * Compiles an example, from its source and from classes, into a temporary folder.
   *
   * @param arguments the folder of the clone
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("sluice");
    try {
      rehearse(Path.of(arguments[0], EXAMPLE).toString(), folder.resolve("out").toString());
    } finally {
      delete(folder);
    }
  }

  private static void rehearse(String example, String out) {
    Console console = Console.plain(nowhere(), nowhere());
    Main.run(console, "--version");
    Main.run(console, "--help");
    Main.run(console, "compile", example, "--out", out);
    Main.run(console, "compile", example, "--out", out, "--dialect", "dlt", "--allow-removed=x");
    Main.run(console, "compile", example, "--out", out, "--json");
    Main.run(console, "check", example);
    Main.run(console, "diff", example, "--out", out);
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
