package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A request that can be sent, perhaps several times. */
record Call(
    String method, String path, Map<String, String> query, Optional<JsonNode> body, Repeat repeat) {

  /** Whether sending again what may have arrived does harm. */
  enum Repeat {
    /** Twice is like once. */
    FREELY,
    /** Only when it is certain that it did not arrive. */
    NEVER_BLINDLY
  }

  Call {
    requireNonNull(method, "method");
    requireNonNull(path, "path");
    query = Map.copyOf(new LinkedHashMap<>(query));
    requireNonNull(body, "body");
    requireNonNull(repeat, "repeat");
  }

  static Call get(String path, Map<String, String> query) {
    return new Call("GET", path, query, Optional.empty(), Repeat.FREELY);
  }

  static Call get(String path) {
    return get(path, Map.of());
  }

  static Call delete(String path, Map<String, String> query) {
    return new Call("DELETE", path, query, Optional.empty(), Repeat.FREELY);
  }

  /** A request with a body that may be sent twice. */
  static Call freely(String method, String path, JsonNode body) {
    return new Call(method, path, Map.of(), Optional.of(body), Repeat.FREELY);
  }

  /** A request with a body that must not have its effect twice. */
  static Call once(String method, String path, JsonNode body) {
    return new Call(method, path, Map.of(), Optional.of(body), Repeat.NEVER_BLINDLY);
  }

  /** Path and query as they are sent; the query in the order of its names. */
  String target() {
    if (query.isEmpty()) {
      return path;
    }
    return query.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&", path + "?", ""));
  }

  /** One part of a path. */
  static String segment(String text) {
    return encoded(text);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
