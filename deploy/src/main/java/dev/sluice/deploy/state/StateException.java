package dev.sluice.deploy.state;

import static java.util.Objects.requireNonNull;

/** A state that cannot be read. The message is one sentence; the hint an instruction. */
public final class StateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String hint;

  StateException(String message, String hint) {
    super(message);
    this.hint = requireNonNull(hint, "hint");
  }

  /** What to do. */
  public String hint() {
    return hint;
  }
}
