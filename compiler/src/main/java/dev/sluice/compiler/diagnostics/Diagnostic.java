package dev.sluice.compiler.diagnostics;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A finding: what is wrong, where, and how to mend it.
 *
 * @param rule the stable id of the rule, {@code subject.mistake}
 * @param message one sentence with names in back-ticks
 * @param origin the user's line
 * @param related other places that explain it
 * @param hints instructions that mend it; every error has one
 * @param excerpt the piece of SQL text that it is about
 */
public record Diagnostic(
    String rule,
    Severity severity,
    String message,
    Origin origin,
    List<Related> related,
    List<String> hints,
    Optional<Excerpt> excerpt) {

  public Diagnostic {
    requireNonNull(rule, "rule");
    requireNonNull(severity, "severity");
    requireNonNull(message, "message");
    requireNonNull(origin, "origin");
    related = List.copyOf(related);
    hints = List.copyOf(hints);
    requireNonNull(excerpt, "excerpt");
  }

  /** A finding that is not about a piece of SQL text. */
  public Diagnostic(
      String rule,
      Severity severity,
      String message,
      Origin origin,
      List<Related> related,
      List<String> hints) {
    this(rule, severity, message, origin, related, hints, Optional.empty());
  }

  /**
   * A piece of SQL text of the user's.
   *
   * @param text the line that it is in
   * @param line that line's number in the text, counted from 1
   * @param column the first character, counted from 1
   * @param length how many characters, at least 1 and no further than the line
   */
  public record Excerpt(String text, int line, int column, int length) {
    public Excerpt {
      requireNonNull(text, "text");
    }
  }

  /**
   * Another place that explains a finding.
   *
   * @param message such as {@code `orders_raw` is declared here}, without a colon
   */
  public record Related(String message, Origin origin) {
    public Related {
      requireNonNull(message, "message");
      requireNonNull(origin, "origin");
    }
  }

  /** An error without hints so far. */
  public static Diagnostic error(String rule, Origin origin, String message) {
    return new Diagnostic(rule, Severity.ERROR, message, origin, List.of(), List.of());
  }

  /** A warning. */
  public static Diagnostic warning(String rule, Origin origin, String message) {
    return new Diagnostic(rule, Severity.WARNING, message, origin, List.of(), List.of());
  }

  /** An information. */
  public static Diagnostic info(String rule, Origin origin, String message) {
    return new Diagnostic(rule, Severity.INFO, message, origin, List.of(), List.of());
  }

  /** The same finding with one more hint. */
  public Diagnostic hint(String instruction) {
    List<String> more = new ArrayList<>(hints);
    more.add(instruction);
    return new Diagnostic(rule, severity, message, origin, related, more, excerpt);
  }

  /** The same finding with one more related place. */
  public Diagnostic related(String text, Origin place) {
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(text, place));
    return new Diagnostic(rule, severity, message, origin, more, hints, excerpt);
  }

  /** The same finding about a piece of SQL text. */
  public Diagnostic excerpt(Excerpt piece) {
    return new Diagnostic(rule, severity, message, origin, related, hints, Optional.of(piece));
  }
}
