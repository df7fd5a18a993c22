package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A person or a service principal.
 *
 * @param userName the address of a person, the application id of a service principal
 */
public record User(String userName, String displayName) {

  private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-.{12}");

  public User {
    requireNonNull(userName, "userName");
    requireNonNull(displayName, "displayName");
  }

  public boolean isServicePrincipal() {
    return UUID.matcher(userName).matches();
  }

  /**
   * The name as bundles shorten it for development: what stands before the {@code @}, in small
   * letters, every run of other characters an underscore.
   */
  public String shortName() {
    String name = isServicePrincipal() ? displayName : userName.split("@", 2)[0];
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
    String trimmed = plain.replaceAll("^_|_$", "");
    return trimmed.isEmpty() ? plain : trimmed;
  }
}
