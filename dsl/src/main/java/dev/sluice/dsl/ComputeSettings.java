package dev.sluice.dsl;

import dev.sluice.model.Compute;

/** What a pipeline runs on: {@code serverless()} or {@code clusters(..)}. */
public sealed interface ComputeSettings permits ServerlessSettings, ClustersSettings {

  /** What it records. */
  Compute compute();
}
