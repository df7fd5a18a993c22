package dev.sluice.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms of names that several modules need. */
public final class Names {

  private static final Pattern WORD_BEGINS =
      Pattern.compile("([\\p{Lower}\\p{Digit}])(\\p{Upper})");
  private static final Pattern ACRONYM_ENDS = Pattern.compile("(\\p{Upper})(\\p{Upper}\\p{Lower})");
  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}_]+");

  private Names() {}

  /**
   * {@code customerID} becomes {@code customer_id}, {@code HTTPStatus} {@code http_status}, {@code
   * address2} stays; every run of characters that are no letter, digit or underscore becomes one
   * underscore.
   */
  public static String snakeCase(String name) {
    String words = WORD_BEGINS.matcher(name).replaceAll("$1_$2");
    String acronyms = ACRONYM_ENDS.matcher(words).replaceAll("$1_$2");
    return NO_NAME.matcher(acronyms).replaceAll("_").toLowerCase(Locale.ROOT);
  }

  /**
   * The parts of a name with dots, as Spark reads it: a part in back-ticks keeps its dots, two
   * back-ticks in it stand for one.
   */
  public static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '`') {
        if (quoted && i + 1 < name.length() && name.charAt(i + 1) == '`') {
          part.append('`');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (c == '.' && !quoted) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return List.copyOf(parts);
  }
}
