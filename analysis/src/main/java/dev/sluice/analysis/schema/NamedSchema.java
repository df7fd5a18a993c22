package dev.sluice.analysis.schema;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.ColumnDef;
import java.util.List;

/**
 * The columns that a file has, or that several files have together.
 *
 * @param name of the table, or of the file where it names none
 * @param files the names of the files, without their folders
 */
public record NamedSchema(String name, List<ColumnDef> columns, List<String> files) {

  public NamedSchema {
    requireNonNull(name, "name");
    columns = List.copyOf(columns);
    files = List.copyOf(files);
  }

  /** The same under another name. */
  public NamedSchema named(String other) {
    return new NamedSchema(other, columns, files);
  }
}
