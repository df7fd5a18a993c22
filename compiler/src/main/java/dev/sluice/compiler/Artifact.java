package dev.sluice.compiler;

import static java.util.Objects.requireNonNull;

/**
 * One file of the output.
 *
 * @param path relative to the output folder, parts separated by {@code /}
 * @param text the whole content; lines end in {@code \n}
 */
public record Artifact(String path, String text) {
  public Artifact {
    requireNonNull(path, "path");
    requireNonNull(text, "text");
  }
}
