package dev.sluice.dsl;

import dev.sluice.model.Origin;
import dev.sluice.model.Source;

/** Numbers from a start up to an end, {@code spark.range}; {@code range(..)} makes one. */
public final class Range implements BatchSource {

  private final Source.Range source;

  Range(long start, long end, long step, Origin origin) {
    this.source = new Source.Range(start, end, step, origin);
  }

  /** Only every so many numbers. */
  public Range step(long step) {
    return new Range(source.start(), source.end(), step, source.origin());
  }

  @Override
  public Source source() {
    return source;
  }
}
