package dev.sluice.cli.maven;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The user's local Maven repository.
 *
 * @param root the folder
 */
public record LocalRepository(Path root) {

  private static final Pattern OPTION = Pattern.compile("-Dmaven\\.repo\\.local=(\\S+)");
  private static final Pattern SETTING =
      Pattern.compile("<localRepository>\\s*([^<$]+?)\\s*</localRepository>");

  public LocalRepository {
    requireNonNull(root, "root");
  }

  /**
   * The one that Maven uses.
   *
   * @param environment the process's variables, of which Maven takes options
   * @param home the user's folder
   */
  public static LocalRepository of(Map<String, String> environment, Path home) {
    for (String name : new String[] {"MAVEN_ARGS", "MAVEN_OPTS"}) {
      Matcher option = OPTION.matcher(environment.getOrDefault(name, ""));
      if (option.find()) {
        return new LocalRepository(Path.of(option.group(1)));
      }
    }
    Path settings = home.resolve(".m2/settings.xml");
    if (Files.isRegularFile(settings)) {
      try {
        Matcher setting = SETTING.matcher(Files.readString(settings));
        if (setting.find()) {
          return new LocalRepository(Path.of(setting.group(1)));
        }
      } catch (IOException e) {
        // Maven itself will say that it cannot read its settings
      }
    }
    return new LocalRepository(home.resolve(".m2/repository"));
  }

  /** Where an artifact of ours is, or would be. */
  Path file(String artifact, String version, String ending) {
    return root.resolve(
        "dev/sluice/%s/%s/%s-%s%s".formatted(artifact, version, artifact, version, ending));
  }

  /** Whether some version of what Maven runs JUnit with is there; it fetches that when it tests. */
  public boolean hasTestRunner() {
    return Files.isDirectory(root.resolve("org/apache/maven/surefire/surefire-junit-platform"));
  }
}
