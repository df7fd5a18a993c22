package dev.sluice.compiler;

/** What a generated Python file is in the workspace. */
public enum SourceForm {
  /** A plain file. */
  FILE,
  /** A Databricks notebook in its source format. */
  NOTEBOOK
}
