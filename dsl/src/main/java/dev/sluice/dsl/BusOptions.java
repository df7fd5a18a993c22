package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Origin;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.Map;
import java.util.Optional;

/**
 * The options of a source whose columns are fixed: a message bus, or rate.
 *
 * @param <S> the type itself
 */
abstract class BusOptions<S extends BusOptions<S>> extends Options<S> {

  private final String format;
  private final Origin origin;

  BusOptions(String format, Map<String, Text> options, Origin origin) {
    super(options);
    this.format = requireNonNull(format, "format");
    this.origin = requireNonNull(origin, "origin");
  }

  /** What it records. */
  public Source source() {
    return new Source.Connector(
        format, Optional.empty(), Optional.empty(), Optional.empty(), options(), placed(origin));
  }

  /** Where the word was written. */
  Origin origin() {
    return origin;
  }
}
