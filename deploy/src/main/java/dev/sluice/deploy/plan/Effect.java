package dev.sluice.deploy.plan;

import static java.util.Objects.requireNonNull;

/**
 * One thing that an edit does to a table, and why.
 *
 * @param why a clause with names in backticks; empty where the kind says it all
 * @param losesData whether rows or history may go that nothing brings back by itself
 */
public record Effect(EffectKind kind, String why, boolean losesData) {

  public Effect {
    requireNonNull(kind, "kind");
    requireNonNull(why, "why");
  }

  static Effect of(EffectKind kind, String why) {
    return new Effect(kind, why, false);
  }

  static Effect loss(EffectKind kind, String why) {
    return new Effect(kind, why, true);
  }
}
