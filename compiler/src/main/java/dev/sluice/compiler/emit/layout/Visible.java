package dev.sluice.compiler.emit.layout;

/** What a reader of generated text can see; string literals of every language escape the rest. */
public final class Visible {

  private Visible() {}

  /**
   * Whether a character can stand for itself: no control, no mark that changes the direction of
   * text, no blank but the ASCII blank, nothing that fonts define.
   */
  public static boolean is(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE ->
          false;
      case Character.SPACE_SEPARATOR -> codePoint == ' ';
      default -> true;
    };
  }
}
