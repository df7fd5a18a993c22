package dev.sluice.compiler.emit.python.syntax;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The programs that read Python, where the machine has them; tests are skipped where not. */
public final class Tools {

  private static final List<String> STYLE =
      List.of("--isolated", "--no-cache", "--line-length", "100", "--target-version", "py310");

  private Tools() {}

  /** What the usual formatter would write otherwise: nothing for files that are as it likes. */
  public static String formatting(Map<String, String> files) {
    List<String> command = new ArrayList<>(List.of(ruff(), "format", "--diff", "--quiet"));
    command.addAll(STYLE);
    return run(command, files);
  }

  /** What the usual linter complains of. */
  public static String findings(Map<String, String> files) {
    List<String> command = new ArrayList<>(List.of(ruff(), "check", "--quiet"));
    command.addAll(STYLE);
    command.addAll(
        List.of(
            "--output-format",
            "concise",
            "--select",
            "E,F,I,UP,B",
            "--config",
            "builtins=[\"spark\",\"dbutils\",\"display\"]"));
    return run(command, files);
  }

  /** What a program of Python prints, given some text. */
  public static String python(String program, String input) {
    Optional<String> python = onPath("python3");
    Assumptions.assumeTrue(python.isPresent(), "no python3 on the path");
    try {
      Path script = Files.createTempFile("program", ".py");
      Files.writeString(script, program);
      try {
        return run(new ProcessBuilder(python.get(), script.toString()), input);
      } finally {
        Files.delete(script);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ruff() {
    Optional<String> ruff = onPath("ruff").or(Tools::ofConformance);
    Assumptions.assumeTrue(ruff.isPresent(), "no ruff on the path; conformance/run installs one");
    return ruff.get();
  }

  private static Optional<String> onPath(String program) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      Path file = Path.of(folder, program);
      if (Files.isExecutable(file)) {
        return Optional.of(file.toString());
      }
    }
    return Optional.empty();
  }

  /** The one that the checks of the approved outputs have installed. */
  private static Optional<String> ofConformance() {
    String cache = System.getenv("XDG_CACHE_HOME");
    Path home = cache == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
    Path environments = home.resolve("sluice").resolve("conformance");
    if (!Files.isDirectory(environments)) {
      return Optional.empty();
    }
    try (Stream<Path> list = Files.list(environments)) {
      return list.map(folder -> folder.resolve("bin").resolve("ruff"))
          .filter(Files::isExecutable)
          .sorted()
          .map(Path::toString)
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String run(List<String> command, Map<String, String> files) {
    try {
      Path folder = Files.createTempDirectory("generated");
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      List<String> whole = new ArrayList<>(command);
      whole.add(".");
      try {
        return run(new ProcessBuilder(whole).directory(folder.toFile()), "");
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String run(ProcessBuilder builder, String input) throws IOException {
    Path in = Files.createTempFile("input", ".txt");
    Files.writeString(in, input);
    try {
      Process process = builder.redirectInput(in.toFile()).redirectErrorStream(true).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      Files.delete(in);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    }
  }
}
