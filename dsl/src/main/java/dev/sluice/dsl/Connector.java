package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Origin;
import dev.sluice.model.Schema;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.Map;
import java.util.Optional;

/**
 * A Spark source by the name of its format, for what has no word of its own, such as a custom
 * Python data source; {@code format(..)} makes one.
 */
public final class Connector extends SchemaOptions<Connector> implements BatchSource, StreamSource {

  private final String format;
  private final Optional<Text> path;
  private final Origin origin;

  Connector(
      String format,
      Optional<Text> path,
      Map<String, Text> options,
      Optional<Schema> schema,
      Optional<Schema> stated,
      Origin origin) {
    super(options, schema, stated);
    this.format = requireNonNull(format, "format");
    this.path = requireNonNull(path, "path");
    this.origin = requireNonNull(origin, "origin");
  }

  /** The argument of {@code load}, for formats that have one. */
  public Connector path(CharSequence path) {
    return new Connector(format, Optional.of(Text.of(path)), options(), schema(), stated(), origin);
  }

  @Override
  public Source source() {
    return new Source.Connector(format, path, schema(), stated(), options(), placed(origin));
  }

  @Override
  Connector copy(Map<String, Text> options, Optional<Schema> schema, Optional<Schema> stated) {
    return new Connector(format, path, options, schema, stated, origin);
  }
}
