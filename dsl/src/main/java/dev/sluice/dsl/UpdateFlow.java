package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Flow;
import dev.sluice.model.Text;
import java.util.Optional;

/**
 * A flow that writes a stream to a sink in update mode; it may aggregate without a watermark. A
 * preview feature; {@code updateFlow(name, query)} makes one.
 */
public final class UpdateFlow extends FlowSettings<UpdateFlow> implements SinkFlow {

  private final StreamQuery query;
  private final Optional<Text> checkpoint;

  UpdateFlow(Said said, StreamQuery query, Optional<Text> checkpoint) {
    super(said);
    this.query = requireNonNull(query, "query");
    this.checkpoint = requireNonNull(checkpoint, "checkpoint");
  }

  /** The path of a checkpoint to start from. */
  public UpdateFlow importCheckpoint(CharSequence path) {
    return new UpdateFlow(said(), query, Once.value(checkpoint, Text.of(path)));
  }

  @Override
  public Flow flow() {
    Said said = said();
    return new Flow.Update(
        said.name(),
        query.query(),
        said.sparkConf(),
        said.comment(),
        checkpoint,
        said.movedFrom(),
        said.origin());
  }

  @Override
  UpdateFlow copy(Said said) {
    return new UpdateFlow(said, query, checkpoint);
  }
}
