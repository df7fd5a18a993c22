package dev.sluice.compiler.rules;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.diagnostics.Severity;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the documentation says of a rule: the file {@code docs/rules/<id>.md}.
 *
 * @param finds what the rule finds, in one sentence
 * @param text the whole page, Markdown
 */
public record RulePage(String id, Severity severity, String finds, String text) {

  private static final Pattern SEVERITY = Pattern.compile("(?m)^Severity: (error|warning|info)$");
  private static final Pattern FINDS =
      Pattern.compile("(?s)\\*What it finds\\.\\* (.+?\\.)(?=\\s)");

  public RulePage {
    requireNonNull(id, "id");
    requireNonNull(severity, "severity");
    requireNonNull(finds, "finds");
    requireNonNull(text, "text");
  }

  /**
   * Reads a page.
   *
   * @throws IllegalArgumentException if it lacks its severity or the sentence on what is found
   */
  public static RulePage of(String id, String text) {
    String severity = group(id, SEVERITY.matcher(text));
    String finds = group(id, FINDS.matcher(text));
    return new RulePage(
        id, Severity.valueOf(severity.toUpperCase(Locale.ROOT)), finds.replace('\n', ' '), text);
  }

  /** What comes before the dot: {@code cdc} of {@code cdc.keys}. */
  public String subject() {
    return id.substring(0, id.indexOf('.'));
  }

  private static String group(String id, Matcher matcher) {
    if (!matcher.find()) {
      throw new IllegalArgumentException(
          "the page of `" + id + "` has nothing like `" + matcher.pattern() + "`");
    }
    return matcher.group(1);
  }
}
