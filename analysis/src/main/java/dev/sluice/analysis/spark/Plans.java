package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.catalyst.analysis.UnresolvedAlias;
import org.apache.spark.sql.catalyst.analysis.UnresolvedStarWithColumns;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.expressions.SortOrder;
import org.apache.spark.sql.catalyst.plans.JoinType;
import org.apache.spark.sql.catalyst.plans.JoinType$;
import org.apache.spark.sql.catalyst.plans.UsingJoin;
import org.apache.spark.sql.catalyst.plans.logical.Deduplicate;
import org.apache.spark.sql.catalyst.plans.logical.DeduplicateWithinWatermark;
import org.apache.spark.sql.catalyst.plans.logical.Distinct;
import org.apache.spark.sql.catalyst.plans.logical.EventTimeWatermark;
import org.apache.spark.sql.catalyst.plans.logical.Filter;
import org.apache.spark.sql.catalyst.plans.logical.GlobalLimit;
import org.apache.spark.sql.catalyst.plans.logical.Join;
import org.apache.spark.sql.catalyst.plans.logical.JoinHint;
import org.apache.spark.sql.catalyst.plans.logical.LocalLimit;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Project;
import org.apache.spark.sql.catalyst.plans.logical.Repartition;
import org.apache.spark.sql.catalyst.plans.logical.RepartitionByExpression;
import org.apache.spark.sql.catalyst.plans.logical.Sample;
import org.apache.spark.sql.catalyst.plans.logical.SampleMethod;
import org.apache.spark.sql.catalyst.plans.logical.Sort;
import org.apache.spark.sql.catalyst.plans.logical.SubqueryAlias;
import org.apache.spark.sql.catalyst.plans.logical.UnresolvedHint;
import org.apache.spark.unsafe.types.CalendarInterval;
import scala.Option;

/** Operators of the model as nodes of Spark's plans, each under its own mark. */
final class Plans implements Query.Cases<LogicalPlan> {

  private final Build build;

  Plans(Build build) {
    this.build = requireNonNull(build, "build");
  }

  private LogicalPlan of(Query query) {
    return query.accept(this);
  }

  /** A node over an input; the input alone when the operator is broken. */
  private LogicalPlan over(Query query, Query input, UnaryOperator<LogicalPlan> maker) {
    return over(query, input, maker, below -> below);
  }

  private LogicalPlan over(
      Query query,
      Query input,
      UnaryOperator<LogicalPlan> maker,
      UnaryOperator<LogicalPlan> otherwise) {
    LogicalPlan below = of(input);
    return at(query, () -> (build.broken().has(query) ? otherwise : maker).apply(below));
  }

  private LogicalPlan at(Query query, Supplier<LogicalPlan> maker) {
    return build.marks().at(query, query.origin(), maker);
  }

  static NamedExpression named(Expression expr) {
    return expr instanceof NamedExpression named ? named : new UnresolvedAlias(expr, Scala.none());
  }

  @Override
  public LogicalPlan read(Query.Read query) {
    return at(query, () -> query.source().accept(new Inputs(build.env(), query.streaming())));
  }

  @Override
  public LogicalPlan select(Query.Select query) {
    return over(query, query.input(), new SelectList(build, query)::over);
  }

  @Override
  public LogicalPlan selectExpr(Query.SelectExpr query) {
    return over(
        query,
        query.input(),
        below -> {
          List<NamedExpression> items = new ArrayList<>();
          query
              .items()
              .forEach(
                  item -> items.add(named(build.texts().expression(item, item, query.origin()))));
          return new Project(Scala.seq(items), below);
        });
  }

  @Override
  public LogicalPlan where(Query.Where query) {
    return over(
        query, query.input(), below -> new Filter(build.expression(query.condition()), below));
  }

  @Override
  public LogicalPlan withColumns(Query.WithColumns query) {
    return over(
        query,
        query.input(),
        below -> {
          Map<String, Expression> columns = build.exprs().of(query.columns());
          NamedExpression star =
              new UnresolvedStarWithColumns(
                  Scala.seq(List.copyOf(columns.keySet())),
                  Scala.seq(List.copyOf(columns.values())),
                  Scala.none());
          return new Project(Scala.seq(star), below);
        });
  }

  @Override
  public LogicalPlan rename(Query.Rename query) {
    return over(
        query, query.input(), below -> new Deferred(below, new ByName(build, query)::rename));
  }

  @Override
  public LogicalPlan drop(Query.Drop query) {
    return over(query, query.input(), below -> new Deferred(below, new ByName(build, query)::drop));
  }

  @Override
  public LogicalPlan distinct(Query.Distinct query) {
    return over(query, query.input(), Distinct::new);
  }

  @Override
  public LogicalPlan dropDuplicates(Query.DropDuplicates query) {
    return over(
        query,
        query.input(),
        below ->
            new Deferred(
                below,
                (input, columns) ->
                    deduplicated(
                        query, query.columns().isEmpty() ? columns : keys(query, columns), input)));
  }

  /** Spark wants columns as keys: one that may be among those not known stands for them all. */
  private static List<Attribute> keys(Query.DropDuplicates query, List<Attribute> columns) {
    Optional<Attribute> more = columns.stream().filter(InputRelation::isMore).findFirst();
    List<Attribute> keys = new ArrayList<>();
    for (String name : query.columns()) {
      boolean known = columns.stream().anyMatch(column -> column.name().equalsIgnoreCase(name));
      keys.add(known || more.isEmpty() ? Exprs.attribute(List.of(name)) : more.get());
    }
    return keys;
  }

  private static LogicalPlan deduplicated(
      Query.DropDuplicates query, List<Attribute> keys, LogicalPlan below) {
    return query.withinWatermark()
        ? new DeduplicateWithinWatermark(Scala.seq(keys), below)
        : new Deduplicate(Scala.seq(keys), below);
  }

  @Override
  public LogicalPlan watermark(Query.Watermark query) {
    return over(
        query,
        query.input(),
        below ->
            new Deferred(
                below,
                (input, columns) ->
                    new EventTimeWatermark(
                        new UUID(0, System.identityHashCode(query)),
                        Exprs.attribute(dev.sluice.model.Names.parts(query.column())),
                        delay(query),
                        EventTimes.withColumn(input, columns, query.column()))));
  }

  private static CalendarInterval delay(Query.Watermark query) {
    return org.apache.spark.sql.catalyst.util.IntervalUtils.fromIntervalString(query.delay());
  }

  @Override
  public LogicalPlan as(Query.As query) {
    return over(
        query,
        query.input(),
        below ->
            new SubqueryAlias(
                new org.apache.spark.sql.catalyst.AliasIdentifier(query.alias(), Scala.seq()),
                below));
  }

  @Override
  public LogicalPlan join(Query.Join query) {
    LogicalPlan left = of(query.left());
    LogicalPlan right = of(query.right());
    return at(query, () -> joined(query, left, right));
  }

  private LogicalPlan joined(Query.Join query, LogicalPlan left, LogicalPlan right) {
    JoinType type = JoinType$.MODULE$.apply(query.type().spark());
    Option<Expression> condition = Scala.none();
    if (!build.broken().has(query)) {
      if (query.on() instanceof Query.JoinOn.Using using) {
        type = new UsingJoin(type, Scala.seq(using.columns()));
      } else if (query.on() instanceof Query.JoinOn.Condition on) {
        condition = Scala.some(build.expression(on.expr()));
      }
    }
    return new Join(left, right, type, condition, JoinHint.NONE());
  }

  @Override
  public LogicalPlan union(Query.Union query) {
    LogicalPlan left = of(query.left());
    LogicalPlan right = of(query.right());
    return at(
        query,
        () ->
            build.broken().has(query)
                ? left
                : new PendingUnion(left, right, query.byName(), query.allowMissing()));
  }

  @Override
  public LogicalPlan aggregate(Query.Aggregate query) {
    Aggregates aggregates = new Aggregates(build, query);
    return over(query, query.input(), aggregates::over, aggregates::broken);
  }

  @Override
  public LogicalPlan orderBy(Query.OrderBy query) {
    return over(
        query,
        query.input(),
        below -> {
          List<SortOrder> orders = query.orders().stream().map(build.exprs()::order).toList();
          return new Sort(Scala.seq(orders), true, below, Scala.none());
        });
  }

  @Override
  public LogicalPlan limit(Query.Limit query) {
    return over(
        query,
        query.input(),
        below -> {
          Expression rows = Literals.of((Object) query.rows());
          return new GlobalLimit(rows, new LocalLimit(rows, below));
        });
  }

  @Override
  public LogicalPlan fillNa(Query.FillNa query) {
    return over(query, query.input(), below -> new Deferred(below, new ByName(build, query)::fill));
  }

  @Override
  public LogicalPlan dropNa(Query.DropNa query) {
    return over(
        query, query.input(), below -> new Deferred(below, new ByName(build, query)::dropNulls));
  }

  @Override
  public LogicalPlan replace(Query.Replace query) {
    return over(
        query, query.input(), below -> new Deferred(below, new ByName(build, query)::replace));
  }

  @Override
  public LogicalPlan sample(Query.Sample query) {
    return over(
        query,
        query.input(),
        below ->
            new Sample(
                0,
                query.fraction(),
                query.withReplacement(),
                Scala.option(query.seed().map(seed -> seed)),
                below,
                SampleMethod.Bernoulli$.MODULE$));
  }

  @Override
  public LogicalPlan repartition(Query.Repartition query) {
    return over(
        query,
        query.input(),
        below ->
            query.columns().isEmpty()
                ? new Repartition(Math.max(1, query.partitions().orElse(1)), true, below)
                : new RepartitionByExpression(
                    Scala.seq(build.exprs().of(query.columns())),
                    below,
                    Scala.none(),
                    Scala.none()));
  }

  @Override
  public LogicalPlan hint(Query.Hint query) {
    return over(
        query, query.input(), below -> new UnresolvedHint(query.name(), Scala.seq(), below));
  }

  @Override
  public LogicalPlan returns(Query.Returns query) {
    return over(
        query,
        query.input(),
        below -> new Deferred(below, new Stated(build, query.schema(), query)::of));
  }

  @Override
  public LogicalPlan sql(Query.Sql query) {
    LogicalPlan made =
        build.broken().has(query)
            ? at(query, () -> CodeResult.unknown(build.env(), query))
            : build
                .texts()
                .query(query)
                .orElseGet(() -> at(query, () -> CodeResult.unknown(build.env(), query)));
    return query.stated().isEmpty()
        ? made
        : at(query, () -> new Deferred(made, new Stated(build, query.stated().get(), query)::of));
  }

  @Override
  public LogicalPlan python(Query.Python query) {
    return at(query, () -> CodeResult.of(build.env(), query));
  }
}
