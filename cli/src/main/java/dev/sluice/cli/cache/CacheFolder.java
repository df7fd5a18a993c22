package dev.sluice.cli.cache;

import java.nio.file.Path;
import java.util.Map;

/** The folder of the user's for what can be made again. */
public final class CacheFolder {

  private CacheFolder() {}

  /**
   * Where it is.
   *
   * @param environment the process's variables; {@code SLUICE_CACHE} names the very folder, {@code
   *     XDG_CACHE_HOME} and, on Windows, {@code LOCALAPPDATA} the one around it
   */
  public static Path of(Map<String, String> environment) {
    String own = environment.getOrDefault("SLUICE_CACHE", "");
    if (!own.isEmpty()) {
      return Path.of(own);
    }
    for (String name : new String[] {"XDG_CACHE_HOME", "LOCALAPPDATA"}) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return Path.of(value, "sluice");
      }
    }
    return Path.of(System.getProperty("user.home"), ".cache", "sluice");
  }
}
