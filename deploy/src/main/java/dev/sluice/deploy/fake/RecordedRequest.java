package dev.sluice.deploy.fake;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A request that came in.
 *
 * @param path without the query
 * @param body a missing node when there was none, or none that is JSON
 */
public record RecordedRequest(
    String method, String path, Map<String, String> query, JsonNode body) {

  public RecordedRequest {
    requireNonNull(method, "method");
    requireNonNull(path, "path");
    query = Map.copyOf(query);
    requireNonNull(body, "body");
  }

  /** Whether it can have changed something. */
  public boolean writes() {
    return !method.equals("GET");
  }

  /** Method and path, such as {@code GET /api/2.0/pipelines}. */
  public String line() {
    return method + " " + path;
  }
}
