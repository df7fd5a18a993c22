package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Sends requests and repeats them where that does no harm.
 *
 * <table>
 *   <caption>What is repeated</caption>
 *   <tr><th>answer</th><th>freely</th><th>never blindly</th></tr>
 *   <tr><td>no connection</td><td>yes</td><td>yes: it was not sent</td></tr>
 *   <tr><td>429</td><td>yes</td><td>yes: it was turned away</td></tr>
 *   <tr><td>500, 502, 503, 504</td><td>yes</td><td>no</td></tr>
 *   <tr><td>connection broke, no answer in time</td><td>yes</td><td>no</td></tr>
 *   <tr><td>anything else</td><td>no</td><td>no</td></tr>
 * </table>
 */
final class Requests {

  private static final Set<Integer> OUT_OF_ORDER = Set.of(500, 502, 503, 504);
  private static final int TOO_MANY = 429;

  private final Transport transport;
  private final Failures failures;
  private final Timekeeper time;
  private final Duration budget;
  private final Consumer<Exchange> listener;
  private volatile String workspaceId;

  Requests(
      Transport transport,
      Failures failures,
      Timekeeper time,
      Duration budget,
      Consumer<Exchange> listener) {
    this.transport = requireNonNull(transport, "transport");
    this.failures = requireNonNull(failures, "failures");
    this.time = requireNonNull(time, "time");
    this.budget = requireNonNull(budget, "budget");
    this.listener = requireNonNull(listener, "listener");
  }

  /** What the workspace answered; an object without fields when it answered nothing. */
  JsonNode send(Call call) {
    Backoff backoff = new Backoff(time, budget);
    for (int attempt = 1; ; attempt++) {
      Optional<String> retryAfter = Optional.empty();
      WorkspaceException failure;
      boolean again;
      try {
        Answer answer = exchange(call, attempt);
        if (answer.status() < 300) {
          return content(call, answer);
        }
        again = isRepeated(call, answer.status());
        failure = failures.refused(call, answer, attempt > 1);
        retryAfter = answer.retryAfter();
      } catch (IOException e) {
        boolean unsent = isUnsent(e);
        again = unsent || call.repeat() == Call.Repeat.FREELY;
        failure = failures.unanswered(call, e, !unsent && !call.method().equals("GET"));
      }
      if (!again) {
        throw failure;
      }
      Optional<Duration> wait = backoff.next(retryAfter);
      if (wait.isEmpty()) {
        throw failures.exhausted(failure, attempt);
      }
      pause(wait.get(), failure);
    }
  }

  /** The same; absent when what it is about is not there. */
  Optional<JsonNode> find(Call call) {
    try {
      return Optional.of(send(call));
    } catch (WorkspaceException e) {
      if (e.is(WorkspaceException.Kind.NOT_FOUND)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** The number of the workspace, as the last answer told. */
  Optional<String> workspaceId() {
    return Optional.ofNullable(workspaceId);
  }

  Failures failures() {
    return failures;
  }

  private Answer exchange(Call call, int attempt) throws IOException {
    Instant start = time.now();
    try {
      Answer answer = transport.send(call);
      answer.workspaceId().ifPresent(id -> workspaceId = id);
      tell(call, attempt, start, Optional.of(answer.status()), Optional.empty());
      return answer;
    } catch (IOException e) {
      tell(call, attempt, start, Optional.empty(), Optional.of(failures.reason(e)));
      throw e;
    }
  }

  private void tell(
      Call call, int attempt, Instant start, Optional<Integer> status, Optional<String> failure) {
    Duration took = Duration.between(start, time.now());
    listener.accept(new Exchange(call.method(), call.target(), attempt, status, failure, took));
  }

  private JsonNode content(Call call, Answer answer) {
    if (answer.text().isBlank()) {
      return Json.object();
    }
    return Json.read(answer.text()).orElseThrow(() -> failures.noJson(call, answer));
  }

  private static boolean isRepeated(Call call, int status) {
    return status == TOO_MANY
        || (OUT_OF_ORDER.contains(status) && call.repeat() == Call.Repeat.FREELY);
  }

  /** Whether the connection never stood, so that nothing can have arrived. */
  private static boolean isUnsent(IOException e) {
    return e instanceof ConnectException
        || e instanceof UnknownHostException
        || e instanceof NoRouteToHostException
        || e instanceof org.apache.http.conn.ConnectTimeoutException;
  }

  private void pause(Duration wait, WorkspaceException failure) {
    try {
      time.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure;
    }
  }
}
