package dev.sluice.dsl;

import static java.util.stream.Collectors.joining;

import dev.sluice.model.RefusedException;
import dev.sluice.model.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Settings that have one value: to say one again with another value would silently drop what was
 * said first, and is refused. To say the same again is fine.
 *
 * <p>What has a name of its own, such as an option, a property or a tag, is an entry of a map
 * instead: defaults that many share come first, and what is said later under the same name goes
 * before them.
 */
final class Once {

  private static final int SHOWN = 60;

  private Once() {}

  /**
   * The value of a setting.
   *
   * @param before what was said before
   * @throws RefusedException if that is another value
   */
  static <T> Optional<T> value(Optional<T> before, T value) {
    Optional<T> now = Optional.of(value);
    if (before.isPresent() && !before.equals(now)) {
      Origins.Word word = Origins.word();
      throw new RefusedException(
          "`%s(..)` would replace %s, which was set before, by %s."
              .formatted(word.name(), shown(before.get()), shown(value)),
          word.origin(),
          List.of(
              "keep one of the two calls",
              "if the first one is in code that is shared, leave it out there"));
    }
    return now;
  }

  /**
   * The value of a setting that several words can give.
   *
   * @param unset the value while none of them was said
   * @param words those words
   * @throws RefusedException if another value was given before
   */
  static <T> T alternative(T before, T unset, T value, String... words) {
    if (!before.equals(unset) && !before.equals(value)) {
      Origins.Word word = Origins.word();
      throw new RefusedException(
          "`%s(..)` would replace what was said before it: %s exclude each other, and each is said once."
              .formatted(
                  word.name(),
                  Arrays.stream(words).map("`%s(..)`"::formatted).collect(joining(", "))),
          word.origin(),
          List.of("keep one of these calls"));
    }
    return value;
  }

  /**
   * Puts the value that a key has once, such as that of a variable.
   *
   * @throws RefusedException if the key has another value
   */
  static <K, V> void put(Map<K, V> map, K key, V value, String name) {
    V before = map.put(key, value);
    if (before != null && !before.equals(value)) {
      Origins.Word word = Origins.word();
      throw new RefusedException(
          "`%s(..)` would replace %s, to which `%s` was set before, by %s."
              .formatted(word.name(), shown(before), name, shown(value)),
          word.origin(),
          List.of("keep one of the two calls"));
    }
  }

  /** A value that is short and plain, in backticks; of others only that they are values. */
  private static String shown(Object value) {
    Object plain = value instanceof Setting.Fixed<?> fixed ? fixed.value() : value;
    boolean isPlain =
        plain instanceof CharSequence
            || plain instanceof Number
            || plain instanceof Boolean
            || plain instanceof Enum<?>;
    String text = isPlain ? plain.toString() : "";
    return text.isEmpty() || text.length() > SHOWN || text.contains("`") || text.contains("\n")
        ? "a value"
        : "`" + text + "`";
  }
}
