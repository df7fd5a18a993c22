package dev.sluice.dsl;

import dev.sluice.model.Text;
import java.util.Map;

/** Parquet. */
public final class ParquetFormat extends FileFormat<ParquetFormat> implements AutoLoaderFormat {

  ParquetFormat(Map<String, Text> options) {
    super("parquet", options);
  }

  /** Merges the columns of files that differ. */
  public ParquetFormat mergeSchema() {
    return option("mergeSchema", true);
  }

  /** How dates before 1582 are read, {@code EXCEPTION}, {@code CORRECTED} or {@code LEGACY}. */
  public ParquetFormat datetimeRebaseMode(String mode) {
    return option("datetimeRebaseMode", mode);
  }

  /**
   * How INT96 timestamps before 1900 are read, {@code EXCEPTION}, {@code CORRECTED} or {@code
   * LEGACY}.
   */
  public ParquetFormat int96RebaseMode(String mode) {
    return option("int96RebaseMode", mode);
  }

  /** Whether the case of column names counts; yes unless told. */
  public ParquetFormat readerCaseSensitive(boolean sensitive) {
    return option("readerCaseSensitive", sensitive);
  }

  @Override
  ParquetFormat copy(Map<String, Text> options) {
    return new ParquetFormat(options);
  }
}
