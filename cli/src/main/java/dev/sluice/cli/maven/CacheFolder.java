package dev.sluice.cli.maven;

import java.nio.file.Path;
import java.util.Map;

/** The folder of the user's for what can be made again. */
public final class CacheFolder {

  private CacheFolder() {}

  /**
   * Where it is.
   *
   * @param environment the process's variables; {@code XDG_CACHE_HOME} and, on Windows, {@code
   *     LOCALAPPDATA} go before the home
   */
  public static Path of(Map<String, String> environment) {
    for (String name : new String[] {"XDG_CACHE_HOME", "LOCALAPPDATA"}) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return Path.of(value, "sluice");
      }
    }
    return Path.of(System.getProperty("user.home"), ".cache", "sluice");
  }
}
