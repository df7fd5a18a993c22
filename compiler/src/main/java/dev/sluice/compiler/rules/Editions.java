package dev.sluice.compiler.rules;

import dev.sluice.model.Compute;
import dev.sluice.model.Pipeline;
import java.util.Optional;

/** What the edition of a pipeline includes. */
final class Editions {

  private Editions() {}

  /** The edition that was chosen; absent on serverless, which has no editions, and by default. */
  static Optional<Pipeline.Edition> chosen(Pipeline pipeline) {
    return pipeline.compute().filter(Compute.Serverless.class::isInstance).isPresent()
        ? Optional.empty()
        : pipeline.modes().edition();
  }
}
