package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/**
 * One request and what came of it, for whoever wants to see them: without headers and bodies, in
 * which secrets are.
 *
 * @param path the path with its query
 * @param attempt 1 for the first time that this request was sent
 * @param status the status of the answer; absent when there was none
 * @param failure why there was no answer
 */
public record Exchange(
    String method,
    String path,
    int attempt,
    Optional<Integer> status,
    Optional<String> failure,
    Duration took) {

  public Exchange {
    requireNonNull(method, "method");
    requireNonNull(path, "path");
    requireNonNull(status, "status");
    requireNonNull(failure, "failure");
    requireNonNull(took, "took");
  }
}
