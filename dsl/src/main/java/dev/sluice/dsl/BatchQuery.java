package dev.sluice.dsl;

import dev.sluice.model.Dataset;
import dev.sluice.model.Expr;
import dev.sluice.model.Query.JoinOn;
import dev.sluice.model.Query.JoinType;
import dev.sluice.model.Query.Limit;
import dev.sluice.model.Query.OrderBy;
import dev.sluice.model.Query.Sample;
import java.util.Arrays;
import java.util.Optional;

/**
 * A query over data at rest: it sees all rows at each update, and makes materialized views and
 * views.
 *
 * <p>A join with a stream gives a stream. Only the joins are here that Spark can do so: inner,
 * right and cross.
 */
@SuppressWarnings("UnusedTypeParameter") // its name is the reason, which javac prints
public final class BatchQuery extends Query<BatchQuery>
    implements TableQuery<Dataset.MaterializedView, MaterializedViewBuilder>,
        ViewQuery<BatchViewBuilder> {

  BatchQuery(dev.sluice.model.Query query) {
    super(query);
  }

  /** The rows in an order: columns, or columns with a direction, {@code col("a").desc()}. */
  public BatchQuery orderBy(Sortable... columns) {
    return with(
        new OrderBy(
            query(), Arrays.stream(columns).<Expr>map(Sortable::expr).toList(), Origins.here()));
  }

  /** The rows in the ascending order of columns. */
  public BatchQuery orderBy(String... columns) {
    var origin = Origins.here();
    return with(new OrderBy(query(), ColumnRefs.columns(columns, origin), origin));
  }

  /** Another name of {@link #orderBy(Sortable...)}. */
  public BatchQuery sort(Sortable... columns) {
    return orderBy(columns);
  }

  /** Another name of {@link #orderBy(String...)}. */
  public BatchQuery sort(String... columns) {
    return orderBy(columns);
  }

  /** The first rows. */
  public BatchQuery limit(int rows) {
    return with(new Limit(query(), rows, Origins.here()));
  }

  /** About this share of the rows, each at most once; another choice at each update. */
  public BatchQuery sample(double fraction) {
    return with(new Sample(query(), false, fraction, Optional.empty(), Origins.here()));
  }

  /** About this share of the rows, each at most once. */
  public BatchQuery sample(double fraction, long seed) {
    return sample(false, fraction, seed);
  }

  /** About this share of the rows; with replacement, a row may come several times. */
  public BatchQuery sample(boolean withReplacement, double fraction, long seed) {
    return with(new Sample(query(), withReplacement, fraction, Optional.of(seed), Origins.here()));
  }

  /** Right join, on columns that both sides have. */
  public BatchQuery rightJoin(BatchQuery other, String... columns) {
    return with(Joins.of(this, other, JoinType.RIGHT, Joins.using(columns)));
  }

  /** Right join, on a condition. */
  public BatchQuery rightJoin(BatchQuery other, Column<? super Boolean> condition) {
    return with(Joins.of(this, other, JoinType.RIGHT, Joins.on(condition)));
  }

  /** Full join, on columns that both sides have. */
  public BatchQuery fullJoin(BatchQuery other, String... columns) {
    return with(Joins.of(this, other, JoinType.FULL, Joins.using(columns)));
  }

  /** Full join, on a condition. */
  public BatchQuery fullJoin(BatchQuery other, Column<? super Boolean> condition) {
    return with(Joins.of(this, other, JoinType.FULL, Joins.on(condition)));
  }

  /** Inner join with a stream, on columns that both sides have; the result is a stream. */
  public StreamQuery join(StreamQuery other, String... columns) {
    return stream(other, JoinType.INNER, Joins.using(columns));
  }

  /** Inner join with a stream, on a condition; the result is a stream. */
  public StreamQuery join(StreamQuery other, Column<? super Boolean> condition) {
    return stream(other, JoinType.INNER, Joins.on(condition));
  }

  /** Right join with a stream, on columns that both sides have; the result is a stream. */
  public StreamQuery rightJoin(StreamQuery other, String... columns) {
    return stream(other, JoinType.RIGHT, Joins.using(columns));
  }

  /** Right join with a stream, on a condition; the result is a stream. */
  public StreamQuery rightJoin(StreamQuery other, Column<? super Boolean> condition) {
    return stream(other, JoinType.RIGHT, Joins.on(condition));
  }

  /** Each row with each row of a stream; the result is a stream. */
  public StreamQuery crossJoin(StreamQuery other) {
    return stream(other, JoinType.CROSS, new JoinOn.Nothing());
  }

  @Override
  BatchQuery with(dev.sluice.model.Query next) {
    return new BatchQuery(next);
  }

  private StreamQuery stream(StreamQuery other, JoinType type, JoinOn on) {
    return new StreamQuery(Joins.of(this, other, type, on));
  }

  /** Refused: a watermark belongs to a stream; read the input with {@code readStream(..)}. */
  <OnlyStreamsHaveWatermarks> StreamQuery withWatermark(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: a watermark belongs to a stream; read the input with {@code readStream(..)}. */
  <OnlyStreamsHaveWatermarks> StreamQuery dropDuplicatesWithinWatermark(Object... refused) {
    return Refusals.refused();
  }
}
