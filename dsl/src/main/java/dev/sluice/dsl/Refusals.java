package dev.sluice.dsl;

/**
 * Methods that users may look for where they can't be: a watermark on data at rest, an expectation
 * on a sink.
 *
 * <p>They are there but not public, so that javac and the user's editor name the word and show the
 * reason, instead of finding nothing. Completion doesn't offer them. The reason is the name of a
 * type variable, as that is what javac prints: {@code <OnlyStreamsHaveWatermarks>
 * withWatermark(Object...) is not public in BatchQuery}.
 */
final class Refusals {

  private Refusals() {}

  /** What happens if our own code calls one; nobody else can. */
  @SuppressWarnings({"DoNotCallSuggester", "TypeParameterUnusedInFormals"}) // fits any signature
  static <T> T refused() {
    throw new IllegalStateException("this method exists to be refused by javac");
  }
}
