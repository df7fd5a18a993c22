package dev.sluice.dsl;

import dev.sluice.model.Schema;
import dev.sluice.model.Text;
import java.util.Map;
import java.util.Optional;

/**
 * What Spark's file sources and Auto Loader have in common.
 *
 * @param <S> the type itself
 */
abstract class FileReader<S extends FileReader<S>> extends SchemaOptions<S> {

  FileReader(Map<String, Text> options, Optional<Schema> schema, Optional<Schema> stated) {
    super(options, schema, stated);
  }

  /** Reads only files whose names match, {@code "*.json"}. */
  public S pathGlobFilter(CharSequence pattern) {
    return option("pathGlobFilter", pattern);
  }

  /** Reads folders inside folders; partitions are not inferred from their names then. */
  public S recursiveFileLookup() {
    return option("recursiveFileLookup", true);
  }

  /** Reads only files changed after a time, {@code "2025-01-31T00:00:00"}. */
  public S modifiedAfter(CharSequence timestamp) {
    return option("modifiedAfter", timestamp);
  }

  /** Reads only files changed before a time, {@code "2025-01-31T00:00:00"}. */
  public S modifiedBefore(CharSequence timestamp) {
    return option("modifiedBefore", timestamp);
  }

  /** Passes over files that can't be read. */
  public S ignoreCorruptFiles() {
    return option("ignoreCorruptFiles", true);
  }

  /** Passes over files that vanish while they are read. */
  public S ignoreMissingFiles() {
    return option("ignoreMissingFiles", true);
  }

  /** The column that keeps what doesn't fit the schema, {@code rescuedDataColumn}. */
  public S rescuedDataColumn(String name) {
    return option("rescuedDataColumn", name);
  }
}
