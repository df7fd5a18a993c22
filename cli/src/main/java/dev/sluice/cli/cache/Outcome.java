package dev.sluice.cli.cache;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.Compilation;
import java.util.Optional;

/**
 * What compiling and analysing came to, as far as a later run wants to tell it without doing it.
 *
 * @param compilation without the artifacts
 * @param coverage absent when nothing was analysed
 * @param files the hash of the names and the contents of all files; absent when nobody had a reason
 *     to work it out
 */
public record Outcome(
    Compilation compilation, Optional<Coverage> coverage, Optional<String> files) {
  public Outcome {
    requireNonNull(compilation, "compilation");
    requireNonNull(coverage, "coverage");
    requireNonNull(files, "files");
  }

  /** The same outcome with another hash of the files. */
  public Outcome files(Optional<String> hash) {
    return new Outcome(compilation, coverage, hash);
  }
}
