package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.Map;
import java.util.function.Function;

/** A table outside the bundle with options that only a read at rest has. */
public final class TableAtRest extends TableOptions<TableAtRest> implements BatchSource {

  private final Function<Map<String, Text>, Source.Table> table;

  TableAtRest(Function<Map<String, Text>, Source.Table> table, Map<String, Text> options) {
    super(options);
    this.table = requireNonNull(table, "table");
  }

  /** The last version of a change feed that is read. */
  public TableAtRest endingVersion(long version) {
    return option("endingVersion", version);
  }

  @Override
  public Source.Table source() {
    return table.apply(options());
  }

  @Override
  TableAtRest copy(Map<String, Text> options) {
    return new TableAtRest(table, options);
  }
}
