package dev.sluice.dsl;

import dev.sluice.model.Flow;
import dev.sluice.model.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Builds a sink that is a Delta table outside the pipeline; append flows write to it. */
public final class DeltaSinkBuilder extends SinkBuilder<DeltaSinkBuilder> {

  DeltaSinkBuilder(Said said, Map<String, Text> options) {
    super(said, options);
  }

  /** Flows that write to it. */
  public DeltaSinkBuilder fedBy(AppendFlow... flows) {
    return fedBy(List.of(flows));
  }

  /** Flows that write to it. */
  public DeltaSinkBuilder fedBy(Collection<AppendFlow> flows) {
    return copy(said().plus(flows.stream().<Flow>map(AppendFlow::flow).toList()), options());
  }

  @Override
  DeltaSinkBuilder copy(Said said, Map<String, Text> options) {
    return new DeltaSinkBuilder(said, options);
  }

  /** A Delta sink that still needs its place; exactly one way of saying it exists per sink. */
  public static final class Place {

    private final Said said;

    Place(Said said) {
      this.said = said;
    }

    /** A table by its full name, {@code catalog.schema.table}. */
    public DeltaSinkBuilder tableName(CharSequence name) {
      return new DeltaSinkBuilder(said, Map.of("tableName", Text.of(name)));
    }

    /** A table by its path, in a volume or in cloud storage. */
    public DeltaSinkBuilder path(CharSequence path) {
      return new DeltaSinkBuilder(said, Map.of("path", Text.of(path)));
    }
  }
}
