package dev.sluice.compiler.rules;

import dev.sluice.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells settings that hold a secret in clear text. */
final class Secrets {

  /** How the names of settings end that are secrets, letters and digits only. */
  private static final List<String> ENDS =
      List.of(
          "password",
          "passwd",
          "pwd",
          "passphrase",
          "secret",
          "secretkey",
          "secretaccesskey",
          "accesskey",
          "accesstoken",
          "apikey",
          "authtoken",
          "bearertoken",
          "refreshtoken",
          "token",
          "privatekey",
          "accountkey",
          "sharedkey",
          "sastoken");

  /** The same inside of names: the account comes behind it. */
  private static final List<String> PARTS =
      List.of("accountkey", "oauth2clientsecret", "sasfixedtoken");

  /** A secret inside of a login or an address. */
  private static final Pattern ASSIGNED =
      Pattern.compile(
          "\\b(password|passwd|pwd|secret|clientsecret|token|accesskey|sharedaccesskey|accountkey|"
              + "sharedaccesssignature)\\s*=\\s*[\"']?[^\\s\"'{;&]+",
          Pattern.CASE_INSENSITIVE);

  /** A user and a password before the host of an address. */
  private static final Pattern ADDRESS = Pattern.compile("://[^/\\s:@]+:[^/\\s@{]+@");

  /** What the platform and a cloud make look like nothing else. */
  private static final Pattern SHAPE =
      Pattern.compile("dapi[0-9a-f]{32}|AKIA[0-9A-Z]{16}|-----BEGIN [A-Z ]*PRIVATE KEY-----");

  private Secrets() {}

  /** Whether a setting has a secret that is written out. */
  static boolean isClear(String key, Text value) {
    if (value.hasSecret() || !value.variables().isEmpty()) {
      return false;
    }
    String text = value.toString();
    if (text.isBlank() || text.contains("{{secrets/")) {
      return false;
    }
    return (isSecret(key) && !isSwitch(text))
        || ASSIGNED.matcher(text).find()
        || ADDRESS.matcher(text).find()
        || SHAPE.matcher(text).find();
  }

  private static boolean isSecret(String key) {
    String name = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return ENDS.stream().anyMatch(name::endsWith) || PARTS.stream().anyMatch(name::contains);
  }

  private static boolean isSwitch(String text) {
    return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
  }
}
