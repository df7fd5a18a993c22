package dev.sluice.model;

/** What is added to a pipeline. */
public sealed interface PipelineElement permits Dataset, Sink {}
