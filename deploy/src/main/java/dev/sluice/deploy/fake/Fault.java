package dev.sluice.deploy.fake;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Makes requests fail.
 *
 * @param pattern matches method and path, such as {@code POST /api/2.0/pipelines}
 * @param skip how many requests that match are let pass first
 * @param times how many fail then
 * @param after whether the request has its effect first, so that only the answer is lost
 */
public record Fault(
    Pattern pattern,
    Kind kind,
    int status,
    Map<String, String> headers,
    String body,
    int skip,
    int times,
    boolean after) {

  /** What happens instead of the answer. */
  public enum Kind {
    /** Another answer. */
    ANSWER,
    /** The connection is closed without a word. */
    DROP,
    /** The connection is closed in the middle of the answer. */
    CUT,
    /** Nothing, until the fake is closed. */
    HANG
  }

  public Fault {
    requireNonNull(pattern, "pattern");
    requireNonNull(kind, "kind");
    headers = Map.copyOf(headers);
    requireNonNull(body, "body");
  }

  /** Any request, once, is answered with this status and an error in the usual form. */
  public static Fault status(int status) {
    return of(Kind.ANSWER, status)
        .body("{\"error_code\":\"FAULT\",\"message\":\"A fault of status " + status + ".\"}");
  }

  /** Any request, once, finds the connection closed. */
  public static Fault drop() {
    return of(Kind.DROP, 0);
  }

  /** Any request, once, gets half an answer. */
  public static Fault cut() {
    return of(Kind.CUT, 0);
  }

  /** Any request, once, waits for ever. */
  public static Fault hang() {
    return of(Kind.HANG, 0);
  }

  private static Fault of(Kind kind, int status) {
    return new Fault(Pattern.compile(".*"), kind, status, Map.of(), "", 0, 1, false);
  }

  /** The same for requests whose method and path match. */
  public Fault on(String regex) {
    return new Fault(Pattern.compile(regex), kind, status, headers, body, skip, times, after);
  }

  /** The same with another text in the answer. */
  public Fault body(String text) {
    return new Fault(pattern, kind, status, headers, text, skip, times, after);
  }

  /** The same with one more header in the answer. */
  public Fault header(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Fault(pattern, kind, status, more, body, skip, times, after);
  }

  /** The same after this number of requests. */
  public Fault skip(int count) {
    return new Fault(pattern, kind, status, headers, body, count, times, after);
  }

  /** The same for this number of requests. */
  public Fault times(int count) {
    return new Fault(pattern, kind, status, headers, body, skip, count, after);
  }

  /** The same, but the request has its effect. */
  public Fault afterEffect() {
    return new Fault(pattern, kind, status, headers, body, skip, times, true);
  }
}
