package dev.sluice.model;

/** What is added to a bundle. */
public sealed interface BundleElement permits Pipeline, Job {}
