package dev.sluice.compiler.diagnostics;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding: what is wrong, where, and how to mend it.
 *
 * @param rule the stable id of the rule, {@code subject.mistake}
 * @param message one sentence with names in back-ticks
 * @param origin the user's line
 * @param related other places that explain it
 * @param hints instructions that mend it; every error has one
 */
public record Diagnostic(
    String rule,
    Severity severity,
    String message,
    Origin origin,
    List<Related> related,
    List<String> hints) {

  public Diagnostic {
    requireNonNull(rule, "rule");
    requireNonNull(severity, "severity");
    requireNonNull(message, "message");
    requireNonNull(origin, "origin");
    related = List.copyOf(related);
    hints = List.copyOf(hints);
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
    return new Diagnostic(rule, severity, message, origin, related, more);
  }

  /** The same finding with one more related place. */
  public Diagnostic related(String text, Origin place) {
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(text, place));
    return new Diagnostic(rule, severity, message, origin, more, hints);
  }
}
