package dev.sluice.cli.maven;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Failure;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Maven in a folder: its wrapper if there is one there or above, else the one on the path.
 *
 * @param folder the folder with the {@code pom.xml}
 */
public record Maven(Path folder) {

  private static final boolean WINDOWS =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

  public Maven {
    requireNonNull(folder, "folder");
  }

  /**
   * Runs Maven without its progress, and waits for it.
   *
   * @param arguments goals and options
   * @throws Failure with Maven's errors when it fails, or when there is no Maven
   */
  public void run(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(executable().toString(), "-q", "-B"));
    command.addAll(arguments);
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
      if (process.waitFor() != 0) {
        throw failed(output);
      }
    } catch (IOException e) {
      throw Failure.usage("Maven cannot be started: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failure.usage("interrupted while Maven was running");
    }
  }

  private Failure failed(String output) {
    Failure failure =
        Failure.of(ExitCode.USAGE, "Maven failed in `" + folder + "`; the first of what it said:");
    List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
    List<String> errors = lines.stream().filter(line -> line.contains("[ERROR]")).toList();
    for (String line : (errors.isEmpty() ? lines : errors).stream().limit(12).toList()) {
      failure = failure.detail("    " + line);
    }
    return failure;
  }

  private Path executable() {
    return wrapper()
        .or(() -> onPath())
        .orElseThrow(
            () ->
                Failure.usage("`mvn` is not on the PATH, and the project has no `mvnw`")
                    .hint("install Maven 3.8 or newer"));
  }

  private Optional<Path> wrapper() {
    Path parent = folder.toAbsolutePath().normalize();
    return Stream.iterate(parent, above -> above != null, Path::getParent)
        .map(above -> above.resolve(WINDOWS ? "mvnw.cmd" : "mvnw"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Optional<Path> onPath() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .filter(entry -> !entry.isEmpty())
        .map(entry -> Path.of(entry, WINDOWS ? "mvn.cmd" : "mvn"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
