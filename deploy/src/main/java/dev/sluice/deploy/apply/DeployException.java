package dev.sluice.deploy.apply;

import static java.util.Objects.requireNonNull;

/** Why a deployment stops. The message is one sentence; the hint an instruction. */
public final class DeployException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String hint;

  /** The reasons to stop. */
  public enum Reason {
    /** The plan must not be applied at all. */
    REFUSED,
    /** Somebody else deploys the same. */
    LOCKED,
    /** Somebody else has deployed since the plan was made. */
    OUTDATED,
    /** Somebody has edited a pipeline since the plan was made. */
    EDITED,
    /** A name is another's, or several have it. */
    NAME_TAKEN
  }

  DeployException(Reason reason, String message, String hint) {
    super(message);
    this.reason = requireNonNull(reason, "reason");
    this.hint = requireNonNull(hint, "hint");
  }

  /** The reason. */
  public Reason reason() {
    return reason;
  }

  /** What to do. */
  public String hint() {
    return hint;
  }
}
