package dev.sluice.dsl;

import dev.sluice.model.Text;
import java.util.Map;

/**
 * Whole files: columns {@code path}, {@code modificationTime}, {@code length} and {@code content}.
 */
public final class BinaryFileFormat extends FileFormat<BinaryFileFormat>
    implements AutoLoaderFormat {

  BinaryFileFormat(Map<String, Text> options) {
    super("binaryFile", options);
  }

  @Override
  BinaryFileFormat copy(Map<String, Text> options) {
    return new BinaryFileFormat(options);
  }
}
