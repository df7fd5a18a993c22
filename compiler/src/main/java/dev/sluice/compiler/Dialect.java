package dev.sluice.compiler;

/** The spelling of the generated Python. */
public enum Dialect {
  /** {@code from pyspark import pipelines as dp}: current workspaces. */
  PIPELINES,
  /** {@code import dlt}: the forms of older workspaces. */
  DLT
}
