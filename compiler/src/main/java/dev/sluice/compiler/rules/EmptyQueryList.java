package dev.sluice.compiler.rules;

import dev.sluice.model.Query;
import java.util.Optional;

/** The word of an operator whose list of columns is empty. */
final class EmptyQueryList {

  private EmptyQueryList() {}

  static Optional<String> of(Query query) {
    if (query instanceof Query.Select select && select.selections().isEmpty()) {
      return Optional.of("select(..)");
    }
    if (query instanceof Query.SelectExpr select && select.items().isEmpty()) {
      return Optional.of("selectExpr(..)");
    }
    if (query instanceof Query.WithColumns with && with.columns().isEmpty()) {
      return Optional.of("withColumns(..)");
    }
    if (query instanceof Query.Rename rename && rename.names().isEmpty()) {
      return Optional.of("withColumnsRenamed(..)");
    }
    if (query instanceof Query.Drop drop && drop.columns().isEmpty()) {
      return Optional.of("drop(..)");
    }
    if (query instanceof Query.Join join
        && join.on() instanceof Query.JoinOn.Using using
        && using.columns().isEmpty()) {
      return Optional.of("a join");
    }
    if (query instanceof Query.OrderBy order && order.orders().isEmpty()) {
      return Optional.of("orderBy(..)");
    }
    boolean noAggregate =
        query instanceof Query.Aggregate aggregate
            && aggregate.aggregates().isEmpty()
            && !aggregate.count();
    return noAggregate ? Optional.of("agg(..)") : Optional.empty();
  }
}
