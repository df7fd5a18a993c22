package dev.sluice.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs the recorder of {@code conformance/}, which executes generated Python. */
final class Recorder {

  private static final Path CONFORMANCE =
      Path.of("").toAbsolutePath().getParent().resolve("conformance");

  private static final int MOST_SECONDS = 240;

  /** Prints the interpreter's own path: what stands on a path may be a slow front for it. */
  private static final String IF_NEW_ENOUGH =
      "import sys; sys.exit(1) if sys.version_info < (3, 10) else print(sys.executable)";

  private static final Supplier<Optional<String>> PYTHON = once(Recorder::findPython);

  private Recorder() {}

  /**
   * Executes the files of some pipelines and compares what they register with what they should.
   *
   * @param jobs as {@code conformance/README.md} describes them
   * @param folder where the jobs are handed over
   */
  static void compare(List<?> jobs, Path folder) {
    Optional<String> python = PYTHON.get();
    if (python.isEmpty()) {
      String missing = "No Python 3.10 or newer: generated files were not executed.";
      assertThat(System.getenv("CI")).describedAs(missing).isNotEqualTo("true");
      abort(missing);
    }
    Path file = folder.resolve("jobs.json");
    try {
      Files.writeString(file, new ObjectMapper().writeValueAsString(jobs));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Output output = run(python.get(), "-m", "recorder", "--jobs", file.toString());
    assertThat(output.code).describedAs(output.text).isZero();
  }

  private static Optional<String> findPython() {
    List<String> commands = new ArrayList<>();
    Optional.ofNullable(System.getenv("PYTHON")).ifPresent(commands::add);
    commands.addAll(List.of("python3", "python"));
    return commands.stream()
        .map(command -> run(command, "-c", IF_NEW_ENOUGH))
        .filter(output -> output.code == 0)
        .map(output -> output.text.strip())
        .findFirst();
  }

  private static <T> Supplier<T> once(Supplier<T> supplier) {
    List<T> made = new ArrayList<>();
    return () -> {
      synchronized (made) {
        if (made.isEmpty()) {
          made.add(supplier.get());
        }
        return made.get(0);
      }
    };
  }

  private static Output run(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(CONFORMANCE.toFile())
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      try (InputStream output = process.getInputStream()) {
        String text = new String(output.readAllBytes(), UTF_8);
        if (!process.waitFor(MOST_SECONDS, SECONDS)) {
          process.destroyForcibly();
          return new Output(-1, "no end after " + MOST_SECONDS + " s\n" + text);
        }
        return new Output(process.exitValue(), text);
      }
    } catch (IOException e) {
      return new Output(-1, e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Output(-1, e.toString());
    }
  }

  private record Output(int code, String text) {}
}
