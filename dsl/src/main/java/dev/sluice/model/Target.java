package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An environment that a bundle is deployed to.
 *
 * @param mode absent for a target without a mode
 * @param values the values of variables here: String, Integer or Boolean
 */
public record Target(
    String name,
    Optional<Mode> mode,
    boolean isDefault,
    Optional<String> host,
    Optional<String> root,
    Map<Variable<?>, Object> values,
    Optional<Identity> runAs,
    List<Permission> permissions,
    Origin origin) {

  public Target {
    requireNonNull(name, "name");
    requireNonNull(mode, "mode");
    requireNonNull(host, "host");
    requireNonNull(root, "root");
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    requireNonNull(runAs, "runAs");
    permissions = List.copyOf(permissions);
    requireNonNull(origin, "origin");
  }

  /** The modes of a bundle's target. */
  public enum Mode {
    DEVELOPMENT("development"),
    PRODUCTION("production");

    private final String yaml;

    Mode(String yaml) {
      this.yaml = yaml;
    }

    /** The value in the bundle. */
    public String yaml() {
      return yaml;
    }
  }
}
