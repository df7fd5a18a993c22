package dev.sluice.dsl;

import dev.sluice.model.Text;
import java.util.Map;

/** Avro. */
public final class AvroFormat extends FileFormat<AvroFormat> implements AutoLoaderFormat {

  AvroFormat(Map<String, Text> options) {
    super("avro", options);
  }

  /** The Avro schema to read by, as JSON text. */
  public AvroFormat avroSchema(CharSequence json) {
    return option("avroSchema", json);
  }

  /** Merges the columns of files that differ. */
  public AvroFormat mergeSchema() {
    return option("mergeSchema", true);
  }

  /** Whether the case of column names counts; yes unless told. */
  public AvroFormat readerCaseSensitive(boolean sensitive) {
    return option("readerCaseSensitive", sensitive);
  }

  @Override
  AvroFormat copy(Map<String, Text> options) {
    return new AvroFormat(options);
  }
}
