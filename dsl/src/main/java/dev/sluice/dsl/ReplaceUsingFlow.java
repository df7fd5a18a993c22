package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Expr;
import dev.sluice.model.Flow;
import java.util.List;

/**
 * A flow that replaces the rows with the same keys, REPLACE USING. A preview feature; {@code
 * replaceUsing(name, query).keys(..).sequenceBy(..)} makes one.
 */
public final class ReplaceUsingFlow extends FlowSettings<ReplaceUsingFlow> implements TableFlow {

  private final StreamQuery query;
  private final List<String> keys;
  private final Expr sequenceBy;

  ReplaceUsingFlow(Said said, StreamQuery query, List<String> keys, Expr sequenceBy) {
    super(said);
    this.query = requireNonNull(query, "query");
    this.keys = List.copyOf(keys);
    this.sequenceBy = requireNonNull(sequenceBy, "sequenceBy");
  }

  @Override
  public Flow flow() {
    Said said = said();
    return new Flow.ReplaceUsing(
        said.name(),
        query.query(),
        keys,
        sequenceBy,
        said.sparkConf(),
        said.comment(),
        said.movedFrom(),
        said.origin());
  }

  @Override
  ReplaceUsingFlow copy(Said said) {
    return new ReplaceUsingFlow(said, query, keys, sequenceBy);
  }
}
