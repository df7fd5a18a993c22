package dev.sluice.compiler.emit.bundle.validator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The type of a field: what the platform's reader warns about and then leaves out. */
abstract class Shape {

  static final Shape ANY =
      new Shape() {
        @Override
        void check(Object value, String place, Findings findings) {}
      };

  static final Shape STRING = scalar("string", String.class);

  static final Shape INT =
      new Shape() {
        @Override
        void check(Object value, String place, Findings findings) {
          if (!(value instanceof Integer)) {
            if (value instanceof String text && text.matches("-?[0-9]+")) {
              findings.unsaid(place, "a number in quotes");
            } else if (!isReference(value)) {
              findings.warning(
                  place,
                  value instanceof String
                      ? "cannot parse \"" + value + "\" as an integer"
                      : expected("int", value));
            }
          }
        }
      };

  static final Shape BOOL =
      new Shape() {
        @Override
        void check(Object value, String place, Findings findings) {
          if (!(value instanceof Boolean)) {
            if (value instanceof String text && text.matches("(?i)y|yes|on|n|no|off|true|false")) {
              findings.unsaid(place, "a boolean spelt `" + text + "`");
            } else if (!isReference(value)) {
              findings.warning(place, expected("bool", value));
            }
          }
        }
      };

  /** Keys of the user's with strings; what is no string is turned into one, not always the same. */
  static final Shape STRINGS =
      new Shape() {
        @Override
        void check(Object value, String place, Findings findings) {
          if (!(value instanceof Map<?, ?> map)) {
            findings.warning(place, expected("map", value));
            return;
          }
          map.forEach(
              (key, entry) -> {
                if (entry == null) {
                  findings.warning(place + "." + key, "expected a string value, found null");
                } else if (!(entry instanceof String)) {
                  findings.unsaid(place + "." + key, "a value without quotes: " + entry);
                }
              });
        }
      };

  abstract void check(Object value, String place, Findings findings);

  static Shape list(Shape element) {
    return new Shape() {
      @Override
      void check(Object value, String place, Findings findings) {
        if (isReference(value)) {
          return;
        }
        if (!(value instanceof List<?> list)) {
          findings.warning(place, expected("sequence", value));
          return;
        }
        for (int i = 0; i < list.size(); i++) {
          element.check(list.get(i), place + "[" + i + "]", findings);
        }
      }
    };
  }

  static Shape mapOf(Shape entry) {
    return new Shape() {
      @Override
      void check(Object value, String place, Findings findings) {
        if (value instanceof Map<?, ?> map) {
          map.forEach((key, item) -> entry.check(item, place + "." + key, findings));
        } else {
          findings.warning(place, expected("map", value));
        }
      }
    };
  }

  static Shape oneOf(String... values) {
    Set<String> known = new TreeSet<>(List.of(values));
    return new Shape() {
      @Override
      void check(Object value, String place, Findings findings) {
        if (!isReference(value) && !known.contains(String.valueOf(value))) {
          findings.warning(place, "invalid value \"" + value + "\" for enum field");
        }
      }
    };
  }

  static Fields fields() {
    return new Fields();
  }

  /** A mapping with known fields. */
  static final class Fields extends Shape {

    private final Map<String, Shape> known = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    Fields with(Shape shape, String... names) {
      for (String name : names) {
        known.put(name, shape);
      }
      return this;
    }

    Fields require(String... names) {
      required.addAll(List.of(names));
      return this;
    }

    @Override
    void check(Object value, String place, Findings findings) {
      if (isReference(value)) {
        return;
      }
      if (!(value instanceof Map<?, ?> map)) {
        findings.warning(place, expected("map", value));
        return;
      }
      map.forEach(
          (key, entry) -> {
            Shape shape = known.get(String.valueOf(key));
            String where = place.isEmpty() ? String.valueOf(key) : place + "." + key;
            if (shape == null) {
              findings.warning(where, "unknown field: " + key);
            } else {
              shape.check(entry, where, findings);
            }
          });
      required.stream()
          .filter(name -> !map.containsKey(name))
          .forEach(name -> findings.warning(place, "required field \"" + name + "\" is not set"));
    }
  }

  private static Shape scalar(String name, Class<?> type) {
    return new Shape() {
      @Override
      void check(Object value, String place, Findings findings) {
        if (value instanceof Map || value instanceof List) {
          findings.warning(place, expected(name, value));
        } else if (!type.isInstance(value)) {
          findings.unsaid(place, "a value without quotes: " + value);
        }
      }
    };
  }

  private static boolean isReference(Object value) {
    return value instanceof String text && text.startsWith("${") && text.endsWith("}");
  }

  private static String expected(String type, Object value) {
    String found =
        value == null
            ? "nil"
            : value instanceof Map
                ? "map"
                : value instanceof List ? "sequence" : value instanceof Boolean ? "bool" : "string";
    return "expected " + type + ", found " + found;
  }
}
