package dev.sluice.compiler;

/** How the datasets of a pipeline are spread over files. */
public enum SourceLayout {
  /** One file for each dataset. */
  DATASET,
  /** One file for each layer. */
  LAYER,
  /** One file for the pipeline. */
  PIPELINE
}
