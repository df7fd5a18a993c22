package dev.sluice.analysis;

import java.util.List;
import java.util.Optional;

/**
 * The columns of a dataset or of what a flow writes.
 *
 * @param known those that are known, in their order
 * @param open whether there may be more
 */
public record Columns(List<AnalysedColumn> known, boolean open) {

  /** Columns of which nothing is known. */
  public static final Columns OPAQUE = new Columns(List.of(), true);

  public Columns {
    known = List.copyOf(known);
  }

  /** The first column of a name, compared without case. */
  public Optional<AnalysedColumn> find(String name) {
    return known.stream().filter(column -> column.is(name)).findFirst();
  }

  /** Whether a column of this name is there, or may be. */
  public boolean mayHave(String name) {
    return open || find(name).isPresent();
  }

  /** The names of those that are known. */
  public List<String> names() {
    return known.stream().map(AnalysedColumn::name).toList();
  }

  /** How much is known. */
  public Knowledge knowledge() {
    if (open && known.isEmpty()) {
      return Knowledge.OPAQUE;
    }
    boolean all = !open && known.stream().allMatch(column -> column.type().isPresent());
    return all ? Knowledge.KNOWN : Knowledge.PARTLY;
  }
}
