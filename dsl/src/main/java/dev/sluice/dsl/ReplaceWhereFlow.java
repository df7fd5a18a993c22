package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Expr;
import dev.sluice.model.Flow;
import dev.sluice.model.Origin;
import java.util.Optional;

/**
 * A flow that replaces the rows for which a condition holds by those of a query over data at rest,
 * REPLACE WHERE; it is the only flow of its table. A preview feature; {@code replaceWhere(query,
 * condition)} makes one.
 */
public final class ReplaceWhereFlow implements TableFlow {

  private final BatchQuery query;
  private final Expr predicate;
  private final Optional<String> movedFrom;
  private final Origin origin;

  ReplaceWhereFlow(BatchQuery query, Expr predicate, Optional<String> movedFrom, Origin origin) {
    this.query = requireNonNull(query, "query");
    this.predicate = requireNonNull(predicate, "predicate");
    this.movedFrom = requireNonNull(movedFrom, "movedFrom");
    this.origin = requireNonNull(origin, "origin");
  }

  /** The name that the flow had before. */
  public ReplaceWhereFlow movedFrom(String name) {
    return new ReplaceWhereFlow(query, predicate, Once.value(movedFrom, name), origin);
  }

  @Override
  public Flow flow() {
    return new Flow.ReplaceWhere(query.query(), predicate, movedFrom, origin);
  }
}
