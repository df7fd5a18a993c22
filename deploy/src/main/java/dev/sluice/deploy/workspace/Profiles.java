package dev.sluice.deploy.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The profiles that there are, for messages and for completion. */
public final class Profiles {

  private static final String SETTINGS = "__settings__";

  private Profiles() {}

  /** The file of profiles: what {@code DATABRICKS_CONFIG_FILE} says, else the one in the home. */
  public static Optional<Path> file(Map<String, String> environment) {
    String file = environment.get("DATABRICKS_CONFIG_FILE");
    String home = environment.getOrDefault("HOME", System.getProperty("user.home", "."));
    try {
      Path path =
          file == null || file.isEmpty()
              ? Path.of(home, ".databrickscfg")
              : Path.of(file.startsWith("~") ? home + file.substring(1) : file);
      return Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Their names, in the order of the file; none when there is no file. */
  public static List<String> names(Map<String, String> environment) {
    Optional<Path> file = file(environment);
    if (file.isEmpty()) {
      return List.of();
    }
    try {
      return Files.readAllLines(file.get()).stream()
          .map(String::strip)
          .filter(line -> line.startsWith("[") && line.endsWith("]"))
          .map(line -> line.substring(1, line.length() - 1).strip())
          .filter(name -> !name.equals(SETTINGS))
          .distinct()
          .toList();
    } catch (IOException e) {
      return List.of(); // they are only a hint
    }
  }
}
