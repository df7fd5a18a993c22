package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Which workspace is asked, how, and why: without secrets.
 *
 * @param authType the platform's name of the way of authentication, such as {@code pat}
 * @param profile the profile that was asked for
 */
public record ConnectionInfo(
    String host, String authType, Optional<String> profile, List<Setting> settings) {

  public ConnectionInfo {
    requireNonNull(host, "host");
    requireNonNull(authType, "authType");
    requireNonNull(profile, "profile");
    settings = List.copyOf(settings);
  }

  /**
   * One setting and where it comes from.
   *
   * @param value {@code ***} for a secret
   * @param source a variable of the environment, or a profile
   */
  public record Setting(String name, String value, String source) {

    public Setting {
      requireNonNull(name, "name");
      requireNonNull(value, "value");
      requireNonNull(source, "source");
    }
  }
}
