package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.rules.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of a value for every row where it is not NULL.
 *
 * @param lower whether it has no capitals
 * @param upper whether it has nothing but capitals
 * @param leading whether no blank stands at its beginning
 * @param trailing whether no blank stands at its end
 * @param longest how many characters it has at most; negative when that is not known
 * @param values all strings that it can be; absent when that is not known
 * @param least the least number that it can be
 * @param most the greatest
 * @param isDay whether it is a time at midnight
 */
record Fact(
    boolean lower,
    boolean upper,
    boolean leading,
    boolean trailing,
    int longest,
    Optional<Set<String>> values,
    long least,
    long most,
    boolean isDay) {

  /** Nothing. */
  static final Fact NONE = new Fact(false, false, false, false, -1, Optional.empty(), false);

  Fact {
    requireNonNull(values, "values");
  }

  private Fact(
      boolean lower,
      boolean upper,
      boolean leading,
      boolean trailing,
      int longest,
      Optional<Set<String>> values,
      boolean isDay) {
    this(lower, upper, leading, trailing, longest, values, Long.MIN_VALUE, Long.MAX_VALUE, isDay);
  }

  /** A whole number between two. */
  static Fact between(long least, long most) {
    return new Fact(false, false, false, false, -1, Optional.empty(), least, most, false);
  }

  /** One string. */
  static Fact of(String value) {
    return new Fact(
        value.equals(value.toLowerCase(Locale.ROOT)),
        value.equals(value.toUpperCase(Locale.ROOT)),
        !value.startsWith(" "),
        !value.endsWith(" "),
        value.codePointCount(0, value.length()),
        Optional.of(Set.of(value)),
        false);
  }

  /** A time at midnight. */
  static Fact day() {
    return new Fact(false, false, false, false, -1, Optional.empty(), true);
  }

  Fact lowered() {
    return new Fact(true, false, leading, trailing, -1, Optional.empty(), false);
  }

  Fact uppered() {
    return new Fact(false, true, leading, trailing, -1, Optional.empty(), false);
  }

  Fact trimmed(boolean start, boolean end) {
    return new Fact(
        lower, upper, leading || start, trailing || end, longest, Optional.empty(), false);
  }

  /** A piece of it. */
  Fact piece(int length) {
    return new Fact(lower, upper, false, false, length, Optional.empty(), false);
  }

  /** What holds for a value that is this one or another. */
  Fact or(Fact other) {
    return new Fact(
        lower && other.lower,
        upper && other.upper,
        leading && other.leading,
        trailing && other.trailing,
        longest < 0 || other.longest < 0 ? -1 : Math.max(longest, other.longest),
        values.flatMap(mine -> other.values.map(more -> both(mine, more))),
        Math.min(least, other.least),
        Math.max(most, other.most),
        isDay && other.isDay);
  }

  private static Set<String> both(Set<String> first, Set<String> second) {
    Set<String> all = new TreeSet<>(first);
    all.addAll(second);
    return all;
  }

  /** Why it can never be a string; absent when it can. */
  Optional<String> contradicts(String value) {
    if (values.isPresent() && !values.get().contains(value)) {
      return Optional.of("can only be " + list(values.get()));
    }
    if (lower && !value.equals(value.toLowerCase(Locale.ROOT))) {
      return Optional.of("has no capitals");
    }
    if (upper && !value.equals(value.toUpperCase(Locale.ROOT))) {
      return Optional.of("has nothing but capitals");
    }
    if ((leading && value.startsWith(" ")) || (trailing && value.endsWith(" "))) {
      return Optional.of("has no blanks around it");
    }
    if (longest >= 0 && value.codePointCount(0, value.length()) > longest) {
      return Optional.of("has no more than " + Messages.count(longest, "character"));
    }
    return Optional.empty();
  }

  private static String list(Set<String> values) {
    int most = 6;
    String all =
        values.stream()
            .sorted()
            .limit(most)
            .map(value -> "`'" + value + "'`")
            .reduce((a, b) -> a + ", " + b)
            .orElse("NULL");
    return values.size() > most ? all + " and so on" : all;
  }
}
