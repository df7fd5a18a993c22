package dev.sluice.dsl;

import dev.sluice.model.Text;
import java.util.Map;

/** Plain text: one column {@code value}, one row per line unless {@link #wholeText()}. */
public final class TextFormat extends FileFormat<TextFormat> implements AutoLoaderFormat {

  TextFormat(Map<String, Text> options) {
    super("text", options);
  }

  /** Each file is one row. */
  public TextFormat wholeText() {
    return option("wholetext", true);
  }

  /** The encoding, {@code "UTF-8"} unless told. */
  public TextFormat encoding(String charset) {
    return option("encoding", charset);
  }

  /** What ends a line. */
  public TextFormat lineSep(String separator) {
    return option("lineSep", separator);
  }

  @Override
  TextFormat copy(Map<String, Text> options) {
    return new TextFormat(options);
  }
}
