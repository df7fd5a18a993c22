package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Text;
import java.util.Map;

/**
 * A format of files with its options: {@code JSON.multiLine()}, {@code CSV.header().sep(";")}.
 *
 * <p>It is immutable; the constants such as {@code CSV} are the formats without options.
 *
 * @param <S> the type itself
 */
public abstract sealed class FileFormat<S extends FileFormat<S>> extends Options<S>
    permits JsonFormat,
        CsvFormat,
        XmlFormat,
        ParquetFormat,
        AvroFormat,
        OrcFormat,
        TextFormat,
        BinaryFileFormat,
        DeltaFormat {

  private final String name;

  FileFormat(String name, Map<String, Text> options) {
    super(options);
    this.name = requireNonNull(name, "name");
  }

  /** Spark's name of the format. */
  String name() {
    return name;
  }

  @Override
  public String toString() {
    return name + options();
  }
}
