package dev.sluice.deploy.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The filter of events: comparisons joined by AND. */
final class EventFilter {

  private static final Set<String> COLUMNS = Set.of("timestamp", "id", "update_id", "level");
  private static final Pattern COMPARISON =
      Pattern.compile("\\s*(\\w+)\\s*(<=|>=|=|<|>)\\s*'([^']*)'\\s*");
  private static final Pattern MEMBERSHIP =
      Pattern.compile("\\s*(\\w+)\\s+(?i:in)\\s*\\(([^)]*)\\)\\s*");

  private EventFilter() {}

  static Predicate<ObjectNode> of(String filter) {
    Predicate<ObjectNode> all = event -> true;
    if (filter.isBlank()) {
      return all;
    }
    for (String part : filter.split("(?i)\\sAND\\s", -1)) {
      all = all.and(part(part));
    }
    return all;
  }

  private static Predicate<ObjectNode> part(String part) {
    Matcher comparison = COMPARISON.matcher(part);
    if (comparison.matches()) {
      String column = column(comparison.group(1), comparison.group(2));
      String operator = comparison.group(2);
      String value = comparison.group(3);
      return event -> compare(value(event, column).compareTo(value), operator);
    }
    Matcher membership = MEMBERSHIP.matcher(part);
    if (membership.matches()) {
      String column = column(membership.group(1), "in");
      List<String> values =
          Arrays.stream(membership.group(2).split(",", -1))
              .map(text -> text.strip().replaceAll("^'|'$", ""))
              .toList();
      return event -> values.contains(value(event, column));
    }
    throw ApiError.invalid("Cannot parse the filter: " + part);
  }

  private static String column(String name, String operator) {
    if (!COLUMNS.contains(name)) {
      throw ApiError.invalid("Operation '" + operator + "' not allowed on '" + name + "'");
    }
    return name;
  }

  private static String value(ObjectNode event, String column) {
    return column.equals("update_id")
        ? event.path("origin").path("update_id").asText()
        : event.path(column).asText();
  }

  private static boolean compare(int result, String operator) {
    return switch (operator) {
      case "=" -> result == 0;
      case "<" -> result < 0;
      case "<=" -> result <= 0;
      case ">" -> result > 0;
      default -> result >= 0;
    };
  }
}
