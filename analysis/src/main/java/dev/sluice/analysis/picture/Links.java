package dev.sluice.analysis.picture;

import dev.sluice.analysis.TableRef;
import dev.sluice.analysis.Use;
import dev.sluice.analysis.picture.Node.Link;
import java.util.ArrayList;
import java.util.List;

/** A use of a column as links to nodes. */
final class Links implements TableRef.Cases<List<Link>> {

  private final NodeIds ids;
  private final Outside outside;
  private final String reader;
  private final Use use;

  /**
   * For one use.
   *
   * @param reader the id of the node that uses
   */
  Links(NodeIds ids, Outside outside, String reader, Use use) {
    this.ids = ids;
    this.outside = outside;
    this.reader = reader;
    this.use = use;
  }

  @Override
  public List<Link> dataset(TableRef.OfDataset table) {
    return to(ids.find(table.dataset()).orElseGet(() -> outside.table(table.name())));
  }

  @Override
  public List<Link> external(TableRef.External table) {
    return to(outside.table(table.name()));
  }

  @Override
  public List<Link> source(TableRef.OfSource table) {
    return to(outside.source(table.source(), reader));
  }

  /** A Python function may use any column of what it is given. */
  @Override
  public List<Link> code(TableRef.OfCode table) {
    if (table.reads().isEmpty()) {
      return to(outside.python(table.function()));
    }
    List<Link> all = new ArrayList<>();
    for (TableRef read : table.reads()) {
      for (Link link : read.accept(this)) {
        Use.How how = use.how() == Use.How.DIRECT ? Use.How.DERIVED : use.how();
        all.add(new Link(link.node(), Link.ANY, how));
      }
    }
    return all;
  }

  private List<Link> to(String node) {
    return List.of(new Link(node, use.column().column(), use.how()));
  }
}
