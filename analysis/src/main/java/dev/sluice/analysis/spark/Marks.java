package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Origin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.spark.QueryContext;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.catalyst.trees.CurrentOrigin$;

/**
 * Numbers for the parts of the model. Spark carries a number with every node that is made under it,
 * in place of a line, and an error gives it back.
 */
final class Marks {

  /** Above all lines that a text of SQL has. */
  private static final int BASE = 1_000_000;

  private static final String KIND = "sluice";

  private final List<Place> places = new ArrayList<>();
  private final Deque<Place> open = new ArrayDeque<>();

  /**
   * A part of the model.
   *
   * @param node the record
   * @param sql the text, when the part is one
   */
  record Place(Object node, Origin origin, Optional<SqlSource> sql) {
    Place {
      requireNonNull(node, "node");
      requireNonNull(origin, "origin");
      requireNonNull(sql, "sql");
    }
  }

  /**
   * Where an error is.
   *
   * @param start the first character in the place's SQL text; -1 when it has none
   * @param stop the last one
   */
  record Spot(Place place, int start, int stop) {
    boolean inText() {
      return start >= 0 && place.sql().isPresent();
    }
  }

  /** Makes nodes that belong to a part of the model. */
  <T> T at(Object node, Origin origin, Supplier<T> maker) {
    return under(new Place(node, known(origin), Optional.empty()), maker);
  }

  /** Makes nodes out of an SQL text. */
  <T> T at(Object node, Origin origin, SqlSource sql, Supplier<T> maker) {
    return under(new Place(node, known(origin), Optional.of(sql)), maker);
  }

  private <T> T under(Place place, Supplier<T> maker) {
    var before = CurrentOrigin$.MODULE$.get();
    places.add(place);
    open.push(place);
    int number = BASE + places.size() - 1;
    CurrentOrigin$.MODULE$.set(
        new org.apache.spark.sql.catalyst.trees.Origin(
            Scala.some(number),
            Scala.none(),
            Scala.none(),
            Scala.none(),
            Scala.none(),
            Scala.some(KIND),
            Scala.some(Integer.toString(number)),
            Scala.none(),
            Scala.none(),
            Scala.none()));
    try {
      return maker.get();
    } finally {
      open.pop();
      CurrentOrigin$.MODULE$.set(before);
    }
  }

  private Origin known(Origin origin) {
    return origin.isKnown() || open.isEmpty() ? origin : open.peek().origin();
  }

  /** Where the parts of the model that are being made belong. */
  Origin here() {
    return open.isEmpty() ? Origin.unknown() : open.peek().origin();
  }

  /** The place of a node of Spark's. */
  Optional<Spot> spot(org.apache.spark.sql.catalyst.trees.Origin origin) {
    if (origin.objectName().isEmpty()) {
      return Optional.empty();
    }
    int start = origin.startIndex().isDefined() ? (Integer) origin.startIndex().get() : -1;
    int stop = origin.stopIndex().isDefined() ? (Integer) origin.stopIndex().get() : -1;
    return place(origin.objectName().get()).map(place -> new Spot(place, start, stop));
  }

  /** Where an error is; absent when Spark does not say. */
  Optional<Spot> spot(AnalysisException error) {
    for (QueryContext context : error.context()) {
      Optional<Place> place = place(context.objectName());
      if (place.isPresent()) {
        return Optional.of(new Spot(place.get(), context.startIndex(), context.stopIndex()));
      }
    }
    if (error.line().isDefined()) {
      return place(String.valueOf(error.line().get())).map(place -> new Spot(place, -1, -1));
    }
    return Optional.empty();
  }

  private Optional<Place> place(String number) {
    if (number == null || number.isEmpty() || !number.chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    int index = Integer.parseInt(number) - BASE;
    return index >= 0 && index < places.size() ? Optional.of(places.get(index)) : Optional.empty();
  }
}
