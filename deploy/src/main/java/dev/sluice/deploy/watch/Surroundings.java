package dev.sluice.deploy.watch;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What there is in a workspace of what a pipeline needs. Whatever nobody could look at is unknown.
 *
 * @param catalogs by name
 * @param schemas by name, in two parts
 * @param paths of the workspace's files, those of source code
 * @param tables by name, in three parts
 */
public record Surroundings(
    Map<String, Presence> catalogs,
    Map<String, Presence> schemas,
    Map<String, Presence> paths,
    Map<String, Presence> tables) {

  public Surroundings {
    catalogs = Collections.unmodifiableMap(new TreeMap<>(catalogs));
    schemas = Collections.unmodifiableMap(new TreeMap<>(schemas));
    paths = Collections.unmodifiableMap(new TreeMap<>(paths));
    tables = Collections.unmodifiableMap(new TreeMap<>(tables));
  }

  /** Whether something is there. */
  public enum Presence {
    /** It is. */
    THERE,
    /** It is not, or whoever looked must not see it. */
    MISSING,
    /** Nobody could look. */
    UNKNOWN
  }

  /** Nobody has looked. */
  public static Surroundings unknown() {
    return new Surroundings(Map.of(), Map.of(), Map.of(), Map.of());
  }
}
