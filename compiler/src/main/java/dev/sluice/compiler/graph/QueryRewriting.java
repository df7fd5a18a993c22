package dev.sluice.compiler.graph;

import dev.sluice.model.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** An operator on rewritten inputs; itself when no input became another. */
final class QueryRewriting implements Query.Cases<Query> {

  private final UnaryOperator<Query> inputs;
  private final UnaryOperator<Query.Select> selects;

  QueryRewriting(UnaryOperator<Query> inputs, UnaryOperator<Query.Select> selects) {
    this.inputs = inputs;
    this.selects = selects;
  }

  private boolean isSame(Query query) {
    return query.inputs().stream().allMatch(input -> inputs.apply(input) == input);
  }

  private Query of(Query input) {
    return inputs.apply(input);
  }

  @Override
  public Query read(Query.Read query) {
    return query;
  }

  @Override
  public Query select(Query.Select query) {
    Query.Select chosen = selects.apply(query);
    return isSame(query)
        ? chosen
        : new Query.Select(of(query.input()), chosen.selections(), query.origin());
  }

  @Override
  public Query selectExpr(Query.SelectExpr query) {
    return isSame(query)
        ? query
        : new Query.SelectExpr(of(query.input()), query.items(), query.origin());
  }

  @Override
  public Query where(Query.Where query) {
    return isSame(query)
        ? query
        : new Query.Where(of(query.input()), query.condition(), query.origin());
  }

  @Override
  public Query withColumns(Query.WithColumns query) {
    return isSame(query)
        ? query
        : new Query.WithColumns(of(query.input()), query.columns(), query.origin());
  }

  @Override
  public Query rename(Query.Rename query) {
    return isSame(query)
        ? query
        : new Query.Rename(of(query.input()), query.names(), query.origin());
  }

  @Override
  public Query drop(Query.Drop query) {
    return isSame(query)
        ? query
        : new Query.Drop(of(query.input()), query.columns(), query.origin());
  }

  @Override
  public Query distinct(Query.Distinct query) {
    return isSame(query) ? query : new Query.Distinct(of(query.input()), query.origin());
  }

  @Override
  public Query dropDuplicates(Query.DropDuplicates query) {
    return isSame(query)
        ? query
        : new Query.DropDuplicates(
            of(query.input()), query.columns(), query.withinWatermark(), query.origin());
  }

  @Override
  public Query watermark(Query.Watermark query) {
    return isSame(query)
        ? query
        : new Query.Watermark(of(query.input()), query.column(), query.delay(), query.origin());
  }

  @Override
  public Query as(Query.As query) {
    return isSame(query) ? query : new Query.As(of(query.input()), query.alias(), query.origin());
  }

  @Override
  public Query join(Query.Join query) {
    return isSame(query)
        ? query
        : new Query.Join(
            of(query.left()), of(query.right()), query.type(), query.on(), query.origin());
  }

  @Override
  public Query union(Query.Union query) {
    return isSame(query)
        ? query
        : new Query.Union(
            of(query.left()),
            of(query.right()),
            query.byName(),
            query.allowMissing(),
            query.origin());
  }

  @Override
  public Query aggregate(Query.Aggregate query) {
    return isSame(query)
        ? query
        : new Query.Aggregate(
            of(query.input()),
            query.groupings(),
            query.aggregates(),
            query.count(),
            query.origin());
  }

  @Override
  public Query orderBy(Query.OrderBy query) {
    return isSame(query)
        ? query
        : new Query.OrderBy(of(query.input()), query.orders(), query.origin());
  }

  @Override
  public Query limit(Query.Limit query) {
    return isSame(query) ? query : new Query.Limit(of(query.input()), query.rows(), query.origin());
  }

  @Override
  public Query fillNa(Query.FillNa query) {
    return isSame(query)
        ? query
        : new Query.FillNa(of(query.input()), query.value(), query.columns(), query.origin());
  }

  @Override
  public Query dropNa(Query.DropNa query) {
    return isSame(query)
        ? query
        : new Query.DropNa(of(query.input()), query.all(), query.columns(), query.origin());
  }

  @Override
  public Query replace(Query.Replace query) {
    return isSame(query)
        ? query
        : new Query.Replace(
            of(query.input()), query.from(), query.to(), query.columns(), query.origin());
  }

  @Override
  public Query sample(Query.Sample query) {
    return isSame(query)
        ? query
        : new Query.Sample(
            of(query.input()),
            query.withReplacement(),
            query.fraction(),
            query.seed(),
            query.origin());
  }

  @Override
  public Query repartition(Query.Repartition query) {
    return isSame(query)
        ? query
        : new Query.Repartition(
            of(query.input()), query.partitions(), query.columns(), query.origin());
  }

  @Override
  public Query hint(Query.Hint query) {
    return isSame(query) ? query : new Query.Hint(of(query.input()), query.name(), query.origin());
  }

  @Override
  public Query returns(Query.Returns query) {
    return isSame(query)
        ? query
        : new Query.Returns(of(query.input()), query.schema(), query.origin());
  }

  @Override
  public Query sql(Query.Sql query) {
    if (isSame(query)) {
      return query;
    }
    Map<String, Query> tables = new LinkedHashMap<>();
    query.tables().forEach((name, input) -> tables.put(name, of(input)));
    return new Query.Sql(query.text(), tables, query.stated(), query.stream(), query.origin());
  }

  @Override
  public Query python(Query.Python query) {
    if (isSame(query)) {
      return query;
    }
    List<Query> rewritten = query.inputs().stream().map(this::of).toList();
    return new Query.Python(
        query.function(), rewritten, query.schema(), query.stream(), query.origin());
  }
}
