package dev.sluice.dsl;

import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What Spark knows of the file that a row came from, the hidden column {@code _metadata}; {@code
 * fileMetadata()} gives it.
 *
 * <pre>{@code
 * .withColumn("source_file", fileMetadata().filePath())
 * }</pre>
 */
public final class FileMetadata {

  FileMetadata() {}

  /** The file's path. */
  public Column<String> filePath() {
    return field("file_path");
  }

  /** The file's name. */
  public Column<String> fileName() {
    return field("file_name");
  }

  /** The file's size in bytes. */
  public Column<Number> fileSize() {
    return field("file_size");
  }

  /** When the file was changed last. */
  public Column<Instant> fileModificationTime() {
    return field("file_modification_time");
  }

  /** Where the block that was read starts, in bytes. */
  public Column<Number> fileBlockStart() {
    return field("file_block_start");
  }

  /** How long the block that was read is, in bytes. */
  public Column<Number> fileBlockLength() {
    return field("file_block_length");
  }

  /** All of it, as a struct. */
  public Column<Object> all() {
    return column(List.of("_metadata"));
  }

  private static <T> Column<T> field(String name) {
    return column(List.of("_metadata", name));
  }

  private static <T> Column<T> column(List<String> parts) {
    Origin origin = Origins.here();
    return new Column<>(new Expr.Column(parts, Optional.empty(), origin));
  }
}
