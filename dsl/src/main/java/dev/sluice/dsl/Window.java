package dev.sluice.dsl;

import dev.sluice.model.Origin;
import dev.sluice.model.WindowSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Starts the definition of a window, as Spark's {@code Window} does:
 *
 * <pre>{@code
 * F.row_number().over(Window.partitionBy("customer_id").orderBy(col("ordered_at").desc()))
 * }</pre>
 */
public final class Window {

  /** The start of a frame that begins with the partition's first row. */
  public static final long unboundedPreceding = Long.MIN_VALUE;

  /** The end of a frame that goes to the partition's last row. */
  public static final long unboundedFollowing = Long.MAX_VALUE;

  /** The current row, as an end of a frame. */
  public static final long currentRow = 0;

  private static final WindowDefinition ALL =
      new WindowDefinition(new WindowSpec(List.of(), List.of(), Optional.empty()));

  private Window() {}

  /** Rows with equal values belong together; without columns all rows do. */
  public static WindowDefinition partitionBy(Column<?>... columns) {
    return ALL.partitionBy(columns);
  }

  /** Rows with equal values in these columns belong together. */
  public static WindowDefinition partitionBy(String first, String... more) {
    return ALL.partitionBy(first, more);
  }

  /** All rows belong together, in this order. */
  public static WindowDefinition orderBy(Sortable... columns) {
    return ALL.orderBy(columns);
  }

  /** All rows belong together, in ascending order of these columns. */
  public static WindowDefinition orderBy(String first, String... more) {
    return ALL.orderBy(first, more);
  }

  static Column<?>[] named(String first, String... more) {
    Origin origin = Origins.here();
    List<Column<?>> columns = new ArrayList<>();
    columns.add(Column.named(first, origin));
    for (String name : more) {
      columns.add(Column.named(name, origin));
    }
    return columns.toArray(Column<?>[]::new);
  }
}
