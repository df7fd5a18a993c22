package dev.sluice.compiler.emit;

/** A template, usually one of the user's, cannot be filled in; the message says why, and where. */
public final class TemplateException extends RuntimeException {

  /** The id of the finding that it becomes. */
  public static final String RULE = "template.illegal";

  TemplateException(String message) {
    super(message);
  }

  TemplateException(String message, Throwable cause) {
    super(message, cause);
  }
}
