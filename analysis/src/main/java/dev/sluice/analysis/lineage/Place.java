package dev.sluice.analysis.lineage;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.picture.Node.Link;
import java.util.Locale;

/**
 * A column of a node.
 *
 * @param node the node's id
 * @param column its name, or {@link Link#ANY}
 */
public record Place(String node, String column) {

  public Place {
    requireNonNull(node, "node");
    requireNonNull(column, "column");
  }

  /** Whether it stands for some column of its node. */
  public boolean isAny() {
    return column.equals(Link.ANY);
  }

  /** The same with its name in lower case, by which columns compare. */
  Place key() {
    return new Place(node, column.toLowerCase(Locale.ROOT));
  }
}
