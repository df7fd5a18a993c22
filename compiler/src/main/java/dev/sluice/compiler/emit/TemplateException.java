package dev.sluice.compiler.emit;

/** A template, usually one of the user's, cannot be filled in; the message says why, and where. */
public final class TemplateException extends RuntimeException {

  TemplateException(String message) {
    super(message);
  }

  TemplateException(String message, Throwable cause) {
    super(message, cause);
  }
}
