package dev.sluice.deploy.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which types hold all values of which others, as Delta's type widening knows them. */
final class TypeWidening {

  private static final List<String> INTEGERS = List.of("TINYINT", "SMALLINT", "INT", "BIGINT");
  private static final Pattern DECIMAL = Pattern.compile("DECIMAL\\((\\d+),\\s*(\\d+)\\)");

  private TypeWidening() {}

  /** Whether a table with type widening turns one into the other in place. */
  static boolean isWidening(String before, String after) {
    String from = before.toUpperCase(Locale.ROOT);
    String to = after.toUpperCase(Locale.ROOT);
    int integer = INTEGERS.indexOf(from);
    if (integer >= 0) {
      return INTEGERS.indexOf(to) > integer
          || (to.equals("DOUBLE") && !from.equals("BIGINT"))
          || holds(to, integer == 3 ? 20 : 10, 0);
    }
    if (from.equals("FLOAT")) {
      return to.equals("DOUBLE");
    }
    if (from.equals("DATE")) {
      return to.equals("TIMESTAMP_NTZ");
    }
    Matcher decimal = DECIMAL.matcher(from);
    return decimal.matches()
        && holds(to, Integer.parseInt(decimal.group(1)), Integer.parseInt(decimal.group(2)));
  }

  /** Whether a decimal has as many digits on both sides of the point. */
  private static boolean holds(String type, int precision, int scale) {
    Matcher decimal = DECIMAL.matcher(type);
    if (!decimal.matches()) {
      return false;
    }
    int otherPrecision = Integer.parseInt(decimal.group(1));
    int otherScale = Integer.parseInt(decimal.group(2));
    return otherScale >= scale && otherPrecision - otherScale >= precision - scale;
  }
}
