package dev.sluice.compiler.emit;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.SourceForm;

/**
 * A generated source of a pipeline.
 *
 * @param path from the output folder, such as {@code src/orders/transformations/gold/totals.py}
 * @param form a plain file or a notebook
 */
public record SourceFile(String path, SourceForm form) {
  public SourceFile {
    requireNonNull(path, "path");
    requireNonNull(form, "form");
  }
}
