package dev.sluice.cli.init;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A Maven project to begin with.
 *
 * @param folder where it is
 * @param name of the artifact and of the bundle
 * @param packageName of its classes, and its group
 * @param version of Sluice
 * @param uuid the bundle's identity
 */
public record NewProject(Path folder, String name, String packageName, String version, UUID uuid) {

  private static final String PIPELINE = "OrdersPipeline.java";
  private static final String TEST = "OrdersPipelineTest.java";

  public NewProject {
    requireNonNull(folder, "folder");
    requireNonNull(name, "name");
    requireNonNull(packageName, "packageName");
    requireNonNull(version, "version");
    requireNonNull(uuid, "uuid");
  }

  /** A name for artifact and bundle that looks like the folder's. */
  public static String nameFor(Path folder) {
    Path last = folder.toAbsolutePath().normalize().getFileName();
    String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    String plain = name.replaceAll("[^a-z0-9_-]+", "-").replaceAll("^[-_0-9]+|[-_]+$", "");
    return plain.isEmpty() ? "pipelines" : plain;
  }

  /**
   * Writes its files.
   *
   * @return their paths in the folder, sorted
   * @throws Failure when the folder has something in it already
   */
  public List<String> write() {
    try {
      refuseIfTaken();
      String java = "/java/" + packageName.replace('.', '/') + "/";
      List<String> written = new ArrayList<>();
      written.add(write("gitignore", ".gitignore"));
      written.add(write("README.md", "README.md"));
      written.add(write("pom.xml", "pom.xml"));
      written.add(write(PIPELINE, "src/main" + java + PIPELINE));
      written.add(write(TEST, "src/test" + java + TEST));
      return written;
    } catch (IOException e) {
      throw Failure.usage("cannot write `" + folder + "`: " + e.getMessage());
    }
  }

  /** The source of its one pipeline. */
  public Path pipeline() {
    return folder.resolve("src/main/java").resolve(packageName.replace('.', '/')).resolve(PIPELINE);
  }

  /** The folder of the approved output of its one test. */
  public Path approved() {
    return folder.resolve(
        "src/test/resources/approved/OrdersPipelineTest.compilesToWhatIsApproved");
  }

  private void refuseIfTaken() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw Failure.usage("`" + folder + "` is a file");
    }
    try (Stream<Path> children = Files.list(folder)) {
      if (children.anyMatch(child -> !child.endsWith(".git"))) {
        throw Failure.of(ExitCode.REFUSED, "`" + folder + "` is not empty, so nothing was written")
            .hint("name a new folder");
      }
    }
  }

  private String write(String template, String path) throws IOException {
    String text =
        read(template)
            .replace("{{name}}", name)
            .replace("{{package}}", packageName)
            .replace("{{version}}", version)
            .replace("{{uuid}}", uuid.toString());
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return path;
  }

  private static String read(String template) {
    try (InputStream in = NewProject.class.getResourceAsStream(template)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
