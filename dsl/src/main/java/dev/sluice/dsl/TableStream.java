package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.Map;
import java.util.function.Function;

/**
 * A table with options that only a stream has; {@code dataset(..)} makes one of a table of the
 * bundle, and the options of {@code external(..)} one of a table outside.
 */
public final class TableStream extends TableOptions<TableStream> implements StreamSource {

  private final Function<Map<String, Text>, Source.Table> table;

  TableStream(Function<Map<String, Text>, Source.Table> table, Map<String, Text> options) {
    super(options);
    this.table = requireNonNull(table, "table");
  }

  /** Passes over commits that update or delete rows. */
  public TableStream skipChangeCommits() {
    return option("skipChangeCommits", true);
  }

  /** At most so many new files in one micro-batch. */
  public TableStream maxFilesPerTrigger(int files) {
    return option("maxFilesPerTrigger", files);
  }

  /** About so many new bytes in one micro-batch, {@code "10g"}. */
  public TableStream maxBytesPerTrigger(CharSequence bytes) {
    return option("maxBytesPerTrigger", bytes);
  }

  /** Reads the initial snapshot in the order of the event time, for the sake of a watermark. */
  public TableStream withEventTimeOrder() {
    return option("withEventTimeOrder", true);
  }

  @Override
  public Source.Table source() {
    return table.apply(options());
  }

  @Override
  TableStream copy(Map<String, Text> options) {
    return new TableStream(table, options);
  }
}
