package dev.sluice.dsl;

import dev.sluice.model.Flow;
import dev.sluice.model.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Builds a sink by the name of its format, such as that of a custom Python data source. */
public final class FormatSinkBuilder extends SinkBuilder<FormatSinkBuilder> {

  FormatSinkBuilder(Said said, Map<String, Text> options) {
    super(said, options);
  }

  /** Flows that write to it. */
  public FormatSinkBuilder fedBy(SinkFlow... flows) {
    return fedBy(List.of(flows));
  }

  /** Flows that write to it. */
  public FormatSinkBuilder fedBy(Collection<? extends SinkFlow> flows) {
    return copy(said().plus(flows.stream().<Flow>map(SinkFlow::flow).toList()), options());
  }

  @Override
  FormatSinkBuilder copy(Said said, Map<String, Text> options) {
    return new FormatSinkBuilder(said, options);
  }
}
