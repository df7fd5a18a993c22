package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;

/**
 * The place in the user's code where a word was written.
 *
 * <p>Every origin equals every other, so that records that carry one keep their value equality and
 * moved lines change nothing.
 *
 * @param className the binary name of the user's class, empty when the place is not known
 * @param method the user's method
 * @param file the source file's simple name, as in a stack trace
 * @param line the line in that file, counted from 1; 0 when not known
 * @param caller the first frame of another class of the user's below this one: the pipeline that
 *     called a shared library
 * @param words where what was declared here was set, by the words for it, such as {@code
 *     publishTo}; for one of several, by the word, a blank and its name, such as {@code tag team}
 */
public record Origin(
    String className,
    String method,
    String file,
    int line,
    Optional<Origin> caller,
    Map<String, Origin> words) {

  private static final Origin UNKNOWN = new Origin("", "", "", 0, Optional.empty());

  public Origin {
    requireNonNull(className, "className");
    requireNonNull(method, "method");
    requireNonNull(file, "file");
    requireNonNull(caller, "caller");
    words = Map.copyOf(words);
  }

  /** A place of one word. */
  public Origin(String className, String method, String file, int line, Optional<Origin> caller) {
    this(className, method, file, line, caller, Map.of());
  }

  /** The same place, of a declaration whose settings were written at others. */
  public Origin with(Map<String, Origin> words) {
    return words.isEmpty() ? this : new Origin(className, method, file, line, caller, words);
  }

  /** Where the first of these words was written that is there; this place when none is. */
  public Origin at(String... words) {
    for (String word : words) {
      Origin place = this.words.get(word);
      if (place != null) {
        return place;
      }
    }
    return this;
  }

  /** The origin of what no user wrote. */
  public static Origin unknown() {
    return UNKNOWN;
  }

  /** Whether a file and a line are known. */
  public boolean isKnown() {
    return line > 0;
  }

  /** As in a stack trace: {@code com.acme.Orders.define(Orders.java:184)}. */
  @Override
  public String toString() {
    return isKnown() ? className + "." + method + "(" + file + ":" + line + ")" : "(unknown)";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Origin;
  }

  @Override
  public int hashCode() {
    return 1;
  }
}
