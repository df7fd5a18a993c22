package dev.sluice.model;

/**
 * What a user implements: the entry to a project.
 *
 * <p>A class with a public no-argument constructor, or a record without components. The tool calls
 * {@link #define()} once.
 */
@FunctionalInterface
public interface Project {

  /** The bundle of this project, built from the words of the language. */
  Bundle define();
}
