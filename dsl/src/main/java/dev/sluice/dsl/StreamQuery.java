package dev.sluice.dsl;

import dev.sluice.model.Dataset;
import dev.sluice.model.Origin;
import dev.sluice.model.Query.DropDuplicates;
import dev.sluice.model.Query.JoinOn;
import dev.sluice.model.Query.JoinType;
import dev.sluice.model.Query.Watermark;
import java.time.Duration;
import java.util.List;

/**
 * A query over a stream: it sees each row once, and feeds streaming tables, views and sinks.
 *
 * <p>What only data at rest has, such as {@code orderBy} and {@code limit}, is missing here. Joins
 * that Spark can't do on streams are missing too: a right or full join with data at rest, an anti
 * join with a stream.
 */
@SuppressWarnings("UnusedTypeParameter") // its name is the reason, which javac prints
public final class StreamQuery extends Query<StreamQuery>
    implements TableQuery<Dataset.StreamingTable, StreamingTableBuilder>,
        ViewQuery<StreamViewBuilder> {

  StreamQuery(dev.sluice.model.Query query) {
    super(query);
  }

  /**
   * How late rows may come: state older than that is dropped.
   *
   * @param column the event time
   */
  public StreamQuery withWatermark(String column, Duration delay) {
    return withWatermark(column, Durations.text(delay));
  }

  /** How late rows may come, by the event time of a record. */
  public StreamQuery withWatermark(Column<?> column, Duration delay) {
    Origin origin = Origins.here();
    String name = ColumnRefs.name(ColumnRefs.plain(column, origin));
    return with(new Watermark(query(), name, Durations.text(delay), origin));
  }

  /** How late rows may come, as Spark writes it: {@code "10 minutes"}. */
  public StreamQuery withWatermark(String column, String delay) {
    return with(new Watermark(query(), column, delay, Origins.here()));
  }

  /** One row for each combination of values, remembered for as long as the watermark says. */
  public StreamQuery dropDuplicatesWithinWatermark(String... columns) {
    return with(new DropDuplicates(query(), List.of(columns), true, Origins.here()));
  }

  /** Inner join with another stream, on columns that both sides have. */
  public StreamQuery join(StreamQuery other, String... columns) {
    return join(other, JoinType.INNER, Joins.using(columns));
  }

  /** Inner join with another stream, on a condition. */
  public StreamQuery join(StreamQuery other, Column<? super Boolean> condition) {
    return join(other, JoinType.INNER, Joins.on(condition));
  }

  /** Inner join with another stream, on columns that both sides have. */
  public StreamQuery join(StreamQuery other, List<String> columns) {
    return join(other, JoinType.INNER, Joins.using(columns));
  }

  /**
   * A join with another stream, on columns that both sides have.
   *
   * @param type its name in Spark, such as {@code left} or {@code full}
   * @throws dev.sluice.model.RefusedException if there is no such join
   */
  public StreamQuery join(StreamQuery other, List<String> columns, String type) {
    return join(other, Joins.type(type, true), Joins.using(columns));
  }

  /**
   * A join with another stream; the condition bounds the time between partners.
   *
   * @param type its name in Spark, such as {@code left} or {@code full}
   * @throws dev.sluice.model.RefusedException if there is no such join
   */
  public StreamQuery join(StreamQuery other, Column<? super Boolean> condition, String type) {
    return join(other, Joins.type(type, true), Joins.on(condition));
  }

  /** Left join with another stream, on columns that both sides have. */
  public StreamQuery leftJoin(StreamQuery other, String... columns) {
    return join(other, JoinType.LEFT, Joins.using(columns));
  }

  /** Left join with another stream; the condition bounds the time between partners. */
  public StreamQuery leftJoin(StreamQuery other, Column<? super Boolean> condition) {
    return join(other, JoinType.LEFT, Joins.on(condition));
  }

  /** Right join with another stream, on columns that both sides have. */
  public StreamQuery rightJoin(StreamQuery other, String... columns) {
    return join(other, JoinType.RIGHT, Joins.using(columns));
  }

  /** Right join with another stream; the condition bounds the time between partners. */
  public StreamQuery rightJoin(StreamQuery other, Column<? super Boolean> condition) {
    return join(other, JoinType.RIGHT, Joins.on(condition));
  }

  /** Full join with another stream, on columns that both sides have. */
  public StreamQuery fullJoin(StreamQuery other, String... columns) {
    return join(other, JoinType.FULL, Joins.using(columns));
  }

  /** Full join with another stream; the condition bounds the time between partners. */
  public StreamQuery fullJoin(StreamQuery other, Column<? super Boolean> condition) {
    return join(other, JoinType.FULL, Joins.on(condition));
  }

  /** The rows that have a partner in another stream, on columns that both sides have. */
  public StreamQuery semiJoin(StreamQuery other, String... columns) {
    return join(other, JoinType.SEMI, Joins.using(columns));
  }

  /** The rows that have a partner in another stream, on a condition. */
  public StreamQuery semiJoin(StreamQuery other, Column<? super Boolean> condition) {
    return join(other, JoinType.SEMI, Joins.on(condition));
  }

  @Override
  StreamQuery with(dev.sluice.model.Query next) {
    return new StreamQuery(next);
  }

  private StreamQuery join(StreamQuery other, JoinType type, JoinOn on) {
    return with(Joins.of(this, other, type, on));
  }

  /**
   * Refused: a stream has no end; do it in a materialized view that reads the table with {@code
   * read(..)}.
   */
  <AStreamHasNoEnd> BatchQuery orderBy(Object... refused) {
    return Refusals.refused();
  }

  /**
   * Refused: a stream has no end; do it in a materialized view that reads the table with {@code
   * read(..)}.
   */
  <AStreamHasNoEnd> BatchQuery limit(Object... refused) {
    return Refusals.refused();
  }

  /**
   * Refused: a stream has no end; do it in a materialized view that reads the table with {@code
   * read(..)}.
   */
  <AStreamHasNoEnd> BatchQuery sample(Object... refused) {
    return Refusals.refused();
  }
}
