package dev.sluice.model;

import static java.util.Objects.requireNonNull;

/**
 * That the findings of a rule are meant so, where this is said. It is told to checks only; nothing
 * of it is emitted.
 *
 * @param rule the id of the rule
 * @param reason why, for whoever reads the code next
 */
public record Suppression(String rule, String reason, Origin origin) {
  public Suppression {
    requireNonNull(rule, "rule");
    requireNonNull(reason, "reason");
    requireNonNull(origin, "origin");
  }
}
