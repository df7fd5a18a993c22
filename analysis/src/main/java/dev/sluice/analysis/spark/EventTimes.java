package dev.sluice.analysis.spark;

import dev.sluice.analysis.TableRef;
import dev.sluice.model.Dataset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.spark.sql.catalyst.expressions.Alias;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.plans.logical.EventTimeWatermark$;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Project;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;

/**
 * The columns of a stream that have a watermark. They keep it through a view, which the platform
 * puts into the queries that read it; a table begins anew.
 *
 * @param delays milliseconds, by the names of the columns in lower case
 * @param sure false when code of the user's made the stream, which may have set others
 */
record EventTimes(Map<String, Long> delays, boolean sure) {

  /** Of what has no watermark. */
  static final EventTimes NONE = new EventTimes(Map.of(), true);

  EventTimes {
    delays = Map.copyOf(delays);
  }

  /** Of a stream. */
  static EventTimes of(LogicalPlan plan, Predicate<Dataset> isSure) {
    Map<String, Long> delays = new HashMap<>();
    for (Attribute column : Scala.list(plan.output())) {
      delay(column).ifPresent(delay -> delays.put(column.name().toLowerCase(Locale.ROOT), delay));
    }
    return new EventTimes(delays, isSure(plan, isSure));
  }

  /** Whether all watermarks of a plan are seen. */
  static boolean isSure(LogicalPlan plan, Predicate<Dataset> isSure) {
    return Scala.list(plan.collectLeaves()).stream().allMatch(leaf -> isSure(isSure, leaf));
  }

  private static boolean isSure(Predicate<Dataset> isSure, LogicalPlan leaf) {
    if (!leaf.isStreaming() || !(leaf instanceof InputRelation input)) {
      return true;
    }
    if (input.table() instanceof TableRef.OfDataset table) {
      return isSure.test(table.dataset());
    }
    return !(input.table() instanceof TableRef.OfCode) && !input.isGuess();
  }

  /** The watermark of a column, in milliseconds. */
  static Optional<Long> delay(Attribute column) {
    String key = EventTimeWatermark$.MODULE$.delayKey();
    return column.metadata().contains(key)
        ? Optional.of(column.metadata().getLong(key))
        : Optional.empty();
  }

  /** What a column carries. */
  Metadata metadata(String column) {
    Long delay = delays.get(column.toLowerCase(Locale.ROOT));
    return delay == null
        ? Metadata.empty()
        : new MetadataBuilder().putLong(EventTimeWatermark$.MODULE$.delayKey(), delay).build();
  }

  /**
   * The input of a watermark that is set on a column which is not known: it is believed to be there
   * and to be a timestamp, and from here on it has a name.
   */
  static LogicalPlan withColumn(LogicalPlan input, List<Attribute> columns, String name) {
    Optional<Attribute> column =
        columns.stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
    Optional<Attribute> more = columns.stream().filter(InputRelation::isMore).findFirst();
    Optional<Attribute> unknown =
        column.isPresent()
            ? column.filter(each -> each.dataType() == UnknownType.INSTANCE)
            : more.filter(each -> !name.contains("."));
    if (unknown.isEmpty()) {
      return input;
    }
    Expression time = Unknown.of(name, List.of(unknown.get()), DataTypes.TimestampType);
    NamedExpression named =
        new Alias(
            time,
            name,
            NamedExpression.newExprId(),
            unknown.get().qualifier(),
            Scala.none(),
            Scala.seq());
    List<NamedExpression> made = new ArrayList<>(columns);
    if (column.isPresent()) {
      made.set(columns.indexOf(column.get()), named);
    } else {
      made.add(named);
    }
    return new Project(Scala.seq(made), input);
  }
}
