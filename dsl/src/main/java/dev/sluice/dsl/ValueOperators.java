package dev.sluice.dsl;

import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import dev.sluice.model.Query.FillNa;
import dev.sluice.model.Query.Replace;
import java.util.List;
import java.util.Map;

/**
 * The operators that put values in the place of others.
 *
 * @param <Q> the kind of the query: what an operator gives is of the same kind
 */
abstract class ValueOperators<Q extends Query<Q>> extends ColumnOperators<Q> {

  ValueOperators(dev.sluice.model.Query query) {
    super(query);
  }

  /** A number for NULLs in these columns, or in all that are numbers. */
  public Q fillna(Number value, String... columns) {
    return fill(value, columns);
  }

  /** A string for NULLs in these columns, or in all that are strings. */
  public Q fillna(String value, String... columns) {
    return fill(value, columns);
  }

  /** A boolean for NULLs in these columns, or in all that are booleans. */
  public Q fillna(boolean value, String... columns) {
    return fill(value, columns);
  }

  /** A value for NULLs, for each column its own: numbers, strings or booleans. */
  public Q fillna(Map<String, ?> values) {
    Origin origin = Origins.here();
    dev.sluice.model.Query filled = query();
    for (Map.Entry<String, ?> value : StableMaps.of(values).entrySet()) {
      filled =
          new FillNa(
              filled,
              ColumnRefs.literal(value.getValue(), origin),
              List.of(value.getKey()),
              origin);
    }
    return with(filled);
  }

  /** One number in the place of another, in these columns or in all that are numbers. */
  public Q replace(Number from, Number to, String... columns) {
    return replaced(from, to, columns);
  }

  /** One string in the place of another, in these columns or in all that are strings. */
  public Q replace(String from, String to, String... columns) {
    return replaced(from, to, columns);
  }

  /** One boolean in the place of another, in these columns or in all that are booleans. */
  public Q replace(boolean from, boolean to, String... columns) {
    return replaced(from, to, columns);
  }

  private Q fill(Object value, String... columns) {
    Origin origin = Origins.here();
    return with(new FillNa(query(), ColumnRefs.literal(value, origin), List.of(columns), origin));
  }

  private Q replaced(Object from, Object to, String... columns) {
    Origin origin = Origins.here();
    Expr.Literal before = ColumnRefs.literal(from, origin);
    return with(
        new Replace(query(), before, ColumnRefs.literal(to, origin), List.of(columns), origin));
  }
}
