package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A request that the workspace did not answer with success.
 *
 * <p>The message is one sentence for the user, without secrets; {@link #hints()} are instructions,
 * at least one.
 */
public final class WorkspaceException extends RuntimeException {

  /** What a failure means for the one who asked. */
  public enum Kind {
    /** What was asked for is not there. */
    NOT_FOUND,
    /** Something else is in the way: a name that is taken, an edit by someone else, an update. */
    CONFLICT,
    /** Known, but not allowed to. */
    DENIED,
    /** Not known: no credentials, wrong ones, or expired ones. */
    UNAUTHENTICATED,
    /** No answer: no connection, or one that broke. */
    UNREACHABLE,
    /** What was sent, or a setting of the connection, cannot be. */
    INVALID,
    /** Repeated until the time was over; the workspace is busy or out of order. */
    EXHAUSTED,
    /** An answer that nobody expects. */
    UNEXPECTED
  }

  private final transient Failure failure;

  WorkspaceException(Failure failure, Throwable cause) {
    super(failure.message(), cause, false, true);
    this.failure = failure;
  }

  /** What the failure means. */
  public Kind kind() {
    return failure.kind();
  }

  /** Whether it is of this kind. */
  public boolean is(Kind kind) {
    return failure.kind() == kind;
  }

  /** Method and path, such as {@code GET /api/2.0/pipelines/1}; absent before any request. */
  public Optional<String> request() {
    return failure.request();
  }

  /** The status of the last answer. */
  public Optional<Integer> status() {
    return failure.status();
  }

  /** The platform's own code, such as {@code RESOURCE_CONFLICT}. */
  public Optional<String> errorCode() {
    return failure.errorCode();
  }

  /** What the workspace wrote, shortened; never empty, whatever the answer was. */
  public String said() {
    return failure.said();
  }

  /** What the user can do. */
  public List<String> hints() {
    return failure.hints();
  }

  /** Whether the request may have had its effect: look before it is sent again. */
  public boolean outcomeUnknown() {
    return failure.outcomeUnknown();
  }

  /** The parts of a failure. */
  record Failure(
      Kind kind,
      String message,
      Optional<String> request,
      Optional<Integer> status,
      Optional<String> errorCode,
      String said,
      List<String> hints,
      boolean outcomeUnknown) {

    Failure {
      requireNonNull(kind, "kind");
      requireNonNull(message, "message");
      requireNonNull(request, "request");
      requireNonNull(status, "status");
      requireNonNull(errorCode, "errorCode");
      requireNonNull(said, "said");
      hints = List.copyOf(hints);
    }

    /** A failure before anything was sent. */
    static Failure of(Kind kind, String message, List<String> hints) {
      return new Failure(
          kind,
          message,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          message,
          hints,
          false);
    }
  }
}
