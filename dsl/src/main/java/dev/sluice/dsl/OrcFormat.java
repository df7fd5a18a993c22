package dev.sluice.dsl;

import dev.sluice.model.Text;
import java.util.Map;

/** ORC. */
public final class OrcFormat extends FileFormat<OrcFormat> implements AutoLoaderFormat {

  OrcFormat(Map<String, Text> options) {
    super("orc", options);
  }

  /** Merges the columns of files that differ. */
  public OrcFormat mergeSchema() {
    return option("mergeSchema", true);
  }

  @Override
  OrcFormat copy(Map<String, Text> options) {
    return new OrcFormat(options);
  }
}
