package dev.sluice.examples.trials;

import dev.sluice.model.Project;
import java.util.List;

/** Pipelines of the kinds that are found in public: each has shapes that no example shows. */
public final class Trials {

  private Trials() {}

  /** The trials by their names. */
  public static List<Project> all() {
    return List.of(
        new FraudWatch(),
        new Publications(),
        new Replication(),
        new Statistics(),
        new TextBlocks());
  }
}
