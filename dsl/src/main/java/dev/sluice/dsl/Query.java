package dev.sluice.dsl;

import dev.sluice.model.Query.As;
import dev.sluice.model.Query.JoinOn;
import dev.sluice.model.Query.JoinType;
import dev.sluice.model.Query.Returns;
import dev.sluice.model.Schema;
import java.util.List;
import java.util.function.Function;

/**
 * A query: what a DataFrame is in Spark, recorded as data. It is immutable; each operator gives a
 * new one.
 *
 * <p>A stream and data at rest are different types, {@link StreamQuery} and {@link BatchQuery}. A
 * helper for both is written as
 *
 * <pre>{@code
 * static <Q extends Query<Q>> Q clean(Q in) {
 *   return in.where(col("id").isNotNull()).dropDuplicates("id");
 * }
 * }</pre>
 *
 * @param <Q> the kind of the query: what an operator gives is of the same kind
 */
public abstract sealed class Query<Q extends Query<Q>> extends RowOperators<Q>
    permits StreamQuery, BatchQuery {

  Query(dev.sluice.model.Query query) {
    super(query);
  }

  /** A name for the rows, to tell their columns from those of the other side of a join. */
  public Q as(String alias) {
    return with(new As(query(), alias, Origins.here()));
  }

  /** A name for the rows, to tell their columns from those of the other side of a join. */
  public Q as(Alias<?> alias) {
    return as(alias.name());
  }

  /** Another name of {@link #as(String)}: the one that Spark's Python has. */
  public Q alias(String alias) {
    return as(alias);
  }

  /** Inner join with data at rest, on columns that both sides have; without any, each with each. */
  public Q join(BatchQuery other, String... columns) {
    return join(other, JoinType.INNER, Joins.using(columns));
  }

  /** Inner join with data at rest, on a condition. */
  public Q join(BatchQuery other, Column<? super Boolean> condition) {
    return join(other, JoinType.INNER, Joins.on(condition));
  }

  /** Inner join with data at rest, on columns that both sides have. */
  public Q join(BatchQuery other, List<String> columns) {
    return join(other, JoinType.INNER, Joins.using(columns));
  }

  /**
   * A join with data at rest, on columns that both sides have.
   *
   * @param type its name in Spark, such as {@code left} or {@code left_anti}
   * @throws dev.sluice.model.RefusedException if there is no such join
   */
  public Q join(BatchQuery other, List<String> columns, String type) {
    return join(other, type(type), Joins.using(columns));
  }

  /**
   * A join with data at rest, on a condition.
   *
   * @param type its name in Spark, such as {@code left} or {@code left_anti}
   * @throws dev.sluice.model.RefusedException if there is no such join
   */
  public Q join(BatchQuery other, Column<? super Boolean> condition, String type) {
    return join(other, type(type), Joins.on(condition));
  }

  /** Left join with data at rest, on columns that both sides have. */
  public Q leftJoin(BatchQuery other, String... columns) {
    return join(other, JoinType.LEFT, Joins.using(columns));
  }

  /** Left join with data at rest, on a condition. */
  public Q leftJoin(BatchQuery other, Column<? super Boolean> condition) {
    return join(other, JoinType.LEFT, Joins.on(condition));
  }

  /** The rows that have a partner, on columns that both sides have; only this side's columns. */
  public Q semiJoin(BatchQuery other, String... columns) {
    return join(other, JoinType.SEMI, Joins.using(columns));
  }

  /** The rows that have a partner, on a condition; only this side's columns. */
  public Q semiJoin(BatchQuery other, Column<? super Boolean> condition) {
    return join(other, JoinType.SEMI, Joins.on(condition));
  }

  /** The rows that have no partner, on columns that both sides have; only this side's columns. */
  public Q antiJoin(BatchQuery other, String... columns) {
    return join(other, JoinType.ANTI, Joins.using(columns));
  }

  /** The rows that have no partner, on a condition; only this side's columns. */
  public Q antiJoin(BatchQuery other, Column<? super Boolean> condition) {
    return join(other, JoinType.ANTI, Joins.on(condition));
  }

  /** Each row with each row of data at rest. */
  public Q crossJoin(BatchQuery other) {
    return join(other, JoinType.CROSS, new JoinOn.Nothing());
  }

  /**
   * What a function of the user's makes of this query; the function is called at once, and may
   * return a query of the other kind.
   */
  public <X extends Query<X>> X transform(Function<? super Q, X> function) {
    return function.apply(with(query()));
  }

  /** States the columns at this point, by a record: checked, emits nothing. */
  public Q returns(Class<? extends Record> record) {
    return returns(Schemas.reading(record));
  }

  /** States the columns at this point, as DDL text: checked, emits nothing. */
  public Q returns(String ddl) {
    return returns(Schemas.ddl(ddl));
  }

  /** States the columns at this point: checked, emits nothing. */
  public Q returns(Schema schema) {
    return with(new Returns(query(), schema, Origins.here()));
  }

  private JoinType type(String name) {
    return Joins.type(name, this instanceof BatchQuery);
  }

  private Q join(BatchQuery other, JoinType type, JoinOn on) {
    return with(Joins.of(this, other, type, on));
  }
}
