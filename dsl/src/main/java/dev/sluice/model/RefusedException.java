package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a word can't even record, such as a lambda where the accessor of a record is asked for.
 *
 * <p>Every other mistake is recorded as it is and reported when the pipeline is compiled; this one
 * ends {@link Project#define()}. Its message has the shape of a finding: a sentence, the user's
 * line, hints.
 */
public final class RefusedException extends IllegalArgumentException {

  private final String sentence;
  private final transient Origin origin;
  private final transient List<String> hints;

  /**
   * Refuses something.
   *
   * @param sentence what is wrong, with the values
   * @param hints what to do instead, each an instruction
   */
  public RefusedException(String sentence, Origin origin, List<String> hints) {
    super(message(sentence, origin, hints));
    this.sentence = requireNonNull(sentence, "sentence");
    this.origin = origin;
    this.hints = List.copyOf(hints);
  }

  /** What is wrong, in one sentence. */
  public String sentence() {
    return sentence;
  }

  /** The user's line. */
  public Origin origin() {
    return origin;
  }

  /** What to do instead. */
  public List<String> hints() {
    return hints;
  }

  private static String message(String sentence, Origin origin, List<String> hints) {
    StringBuilder message = new StringBuilder(sentence);
    if (origin.isKnown()) {
      message.append("\n    at ").append(origin);
    }
    hints.forEach(hint -> message.append("\n  hint: ").append(hint));
    return message.toString();
  }
}
