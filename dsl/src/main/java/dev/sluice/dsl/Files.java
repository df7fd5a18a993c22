package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Origin;
import dev.sluice.model.Schema;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files at one or several paths, read at rest or as a stream by Spark's own file sources; {@code
 * files(..)} makes one.
 *
 * <p>Options of the format belong to the format: {@code files(CSV.header().sep(";"), path)}.
 */
public final class Files extends FileReader<Files> implements BatchSource, StreamSource {

  private final String format;
  private final List<Text> paths;
  private final Origin origin;

  Files(
      String format,
      List<Text> paths,
      Map<String, Text> options,
      Optional<Schema> schema,
      Optional<Schema> stated,
      Origin origin) {
    super(options, schema, stated);
    this.format = requireNonNull(format, "format");
    this.paths = List.copyOf(paths);
    this.origin = requireNonNull(origin, "origin");
  }

  /** On a stream: at most so many new files in one micro-batch. */
  public Files maxFilesPerTrigger(int files) {
    return option("maxFilesPerTrigger", files);
  }

  /** On a stream: the newest files first. */
  public Files latestFirst() {
    return option("latestFirst", true);
  }

  @Override
  public Source source() {
    return new Source.Files(format, paths, schema(), stated(), options(), placed(origin));
  }

  @Override
  Files copy(Map<String, Text> options, Optional<Schema> schema, Optional<Schema> stated) {
    return new Files(format, paths, options, schema, stated, origin);
  }
}
