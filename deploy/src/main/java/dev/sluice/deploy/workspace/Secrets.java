package dev.sluice.deploy.workspace;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Takes secrets out of texts of others before they are shown. */
final class Secrets {

  private static final String MASK = "***";

  /** Shorter values are no secrets, and would riddle every text. */
  private static final int SHORTEST = 6;

  private static final Pattern HEADER =
      Pattern.compile("(?i)\\b(bearer|basic)\\s+[A-Za-z0-9._~+/=-]{6,}");
  private static final Pattern TOKEN = Pattern.compile("\\bdapi[0-9a-fA-F-]{8,}");

  private final Supplier<List<String>> known;

  /** Knows the values that the supplier gives when a text is cleaned. */
  Secrets(Supplier<List<String>> known) {
    this.known = known;
  }

  /** The text without secrets. */
  String redact(String text) {
    String result = text;
    for (String secret : known.get()) {
      if (secret != null && secret.length() >= SHORTEST) {
        result = result.replace(secret, MASK);
      }
    }
    result = HEADER.matcher(result).replaceAll("$1 " + MASK);
    return TOKEN.matcher(result).replaceAll(MASK);
  }
}
