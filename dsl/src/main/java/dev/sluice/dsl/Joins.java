package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Query.Join;
import dev.sluice.model.Query.JoinOn;
import dev.sluice.model.Query.JoinType;
import dev.sluice.model.RefusedException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes joins. */
final class Joins {

  /** The names of joins in Spark, without their underscores. */
  private static final Map<String, JoinType> TYPES =
      Map.ofEntries(
          Map.entry("inner", JoinType.INNER),
          Map.entry("left", JoinType.LEFT),
          Map.entry("leftouter", JoinType.LEFT),
          Map.entry("right", JoinType.RIGHT),
          Map.entry("rightouter", JoinType.RIGHT),
          Map.entry("full", JoinType.FULL),
          Map.entry("outer", JoinType.FULL),
          Map.entry("fullouter", JoinType.FULL),
          Map.entry("semi", JoinType.SEMI),
          Map.entry("leftsemi", JoinType.SEMI),
          Map.entry("anti", JoinType.ANTI),
          Map.entry("leftanti", JoinType.ANTI));

  private Joins() {}

  /** A join of two queries. */
  static Join of(Query<?> left, Query<?> right, JoinType type, JoinOn on) {
    return new Join(left.query(), requireNonNull(right, "other").query(), type, on, Origins.here());
  }

  /**
   * On columns of the same name; none is each with each, as in Spark.
   *
   * @throws RefusedException if the last of several is the type of a join
   */
  static JoinOn using(String... columns) {
    String last = columns.length > 1 ? columns[columns.length - 1] : "";
    if (TYPES.containsKey(plain(last))) {
      List<String> before = List.of(columns).subList(0, columns.length - 1);
      String names = String.join("\", \"", before);
      throw new RefusedException(
          "`%s` is the type of a join, and stands where the columns of a join stand."
              .formatted(last),
          Origins.here(),
          List.of(
              "give the columns as a list: .join(other, List.of(\"%s\"), \"%s\")"
                  .formatted(names, last),
              "or, if there is a column of that name: .join(other, List.of(\"%s\", \"%s\"))"
                  .formatted(names, last)));
    }
    return using(List.of(columns));
  }

  /** On columns of the same name; none is each with each, as in Spark. */
  static JoinOn using(List<String> columns) {
    return columns.isEmpty() ? new JoinOn.Nothing() : new JoinOn.Using(columns);
  }

  /** On a condition. */
  static JoinOn on(Column<? super Boolean> condition) {
    return new JoinOn.Condition(condition.expr());
  }

  /**
   * The join of that name in Spark: {@code left}, {@code left_outer}.
   *
   * @throws RefusedException if it is none, or none that both sides can do
   */
  static JoinType type(String name, boolean outerOnTheRight) {
    JoinType type = TYPES.get(plain(requireNonNull(name, "type")));
    if (type == null) {
      throw new RefusedException(
          "`%s` is no type of a join.".formatted(name),
          Origins.here(),
          List.of("use `inner`, `left`, `right`, `full`, `left_semi` or `left_anti`"));
    }
    if (!outerOnTheRight && (type == JoinType.RIGHT || type == JoinType.FULL)) {
      throw new RefusedException(
          "A stream and data at rest are joined by `%s`, which keeps rows of the data at rest without partner: a stream never knows that there is none."
              .formatted(name),
          Origins.here(),
          List.of(
              "join by `inner` or `left`",
              "or read both at rest, in a materialized view: read(..)"));
    }
    return type;
  }

  private static String plain(String type) {
    return type.toLowerCase(Locale.ROOT).replace("_", "");
  }
}
