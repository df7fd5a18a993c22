package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import dev.sluice.deploy.workspace.WorkspaceException.Failure;
import dev.sluice.deploy.workspace.WorkspaceException.Kind;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Makes one kind of exception of everything that goes wrong. */
final class Failures {

  private final String host;
  private final Secrets secrets;

  Failures(String host, Secrets secrets) {
    this.host = requireNonNull(host, "host");
    this.secrets = requireNonNull(secrets, "secrets");
  }

  /** An answer that is no success. */
  WorkspaceException refused(Call call, Answer answer, boolean repeated) {
    ErrorBody body = ErrorBody.of(answer);
    String said = secrets.redact(body.message());
    Kind kind = ErrorKinds.of(answer.status(), body);
    String number = answer.status() + body.code().map(code -> " " + code).orElse("");
    boolean unknown = !call.method().equals("GET") && (answer.status() >= 500 || repeated);
    return new WorkspaceException(
        new Failure(
            kind,
            "`%s` was answered with %s: %s".formatted(request(call), number, said),
            Optional.of(request(call)),
            Optional.of(answer.status()),
            body.code(),
            said,
            ErrorHints.of(kind, answer.status(), host),
            unknown),
        null);
  }

  /** No answer, or half of one. */
  WorkspaceException unanswered(Call call, IOException cause, boolean unknown) {
    String reason = reason(cause);
    return new WorkspaceException(
        new Failure(
            Kind.UNREACHABLE,
            "`%s` got no answer from `%s`: %s".formatted(request(call), host, reason),
            Optional.of(request(call)),
            Optional.empty(),
            Optional.empty(),
            reason,
            hints(cause),
            unknown),
        null);
  }

  /** The same failure after the last repetition. */
  WorkspaceException exhausted(WorkspaceException last, int attempts) {
    boolean answered = last.status().isPresent();
    String message = last.getMessage() + (attempts > 1 ? " (tried " + attempts + " times)" : "");
    return new WorkspaceException(
        new Failure(
            answered ? Kind.EXHAUSTED : Kind.UNREACHABLE,
            message,
            last.request(),
            last.status(),
            last.errorCode(),
            last.said(),
            answered ? ErrorHints.busy() : last.hints(),
            last.outcomeUnknown()),
        null);
  }

  /** A success whose text is something else, mostly the page of a login or a proxy. */
  WorkspaceException noJson(Call call, Answer answer) {
    String said = secrets.redact(ErrorBody.of(answer).message());
    return new WorkspaceException(
        new Failure(
            Kind.UNEXPECTED,
            "`%s` was answered by `%s` with something that is no JSON: %s"
                .formatted(request(call), host, said),
            Optional.of(request(call)),
            Optional.of(answer.status()),
            Optional.empty(),
            said,
            ErrorHints.foreign(host),
            !call.method().equals("GET")),
        null);
  }

  /** An answer whose JSON is not as the API is described. */
  WorkspaceException strange(String request, String what) {
    return new WorkspaceException(
        new Failure(
            Kind.UNEXPECTED,
            "`%s` was answered without %s.".formatted(request, what),
            Optional.of(request),
            Optional.empty(),
            Optional.empty(),
            "without " + what,
            ErrorHints.foreign(host),
            true),
        null);
  }

  /** What an exception says, in words, without secrets. */
  String reason(IOException cause) {
    if (cause instanceof UnknownHostException) {
      return "there is no host of this name";
    }
    if (cause instanceof SocketTimeoutException) {
      return "it did not answer in time";
    }
    String text = cause.getMessage();
    return secrets.redact(text == null ? cause.getClass().getSimpleName() : text);
  }

  private List<String> hints(IOException cause) {
    if (cause instanceof UnknownHostException) {
      return List.of("correct the host of the workspace; it is `%s`".formatted(host));
    }
    if (cause instanceof SSLException) {
      return List.of(
          "add the certificate of your proxy to the trust store of the JVM"
              + " (-Djavax.net.ssl.trustStore=..); verification cannot be turned off");
    }
    return List.of("check the network and the proxy, then run the same command again");
  }

  private static String request(Call call) {
    return call.method() + " " + call.path();
  }
}
