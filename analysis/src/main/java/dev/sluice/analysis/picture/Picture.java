package dev.sluice.analysis.picture;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.diagnostics.Diagnostic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pipelines of a bundle as something to look at. All names are those of one target.
 *
 * @param bundle the bundle's name
 * @param pipelines their keys, in the bundle's order
 * @param nodes what is read before what reads it; sinks last
 * @param edges sorted by what they lead to
 * @param findings those that are about no node
 */
public record Picture(
    String bundle,
    List<String> pipelines,
    List<Node> nodes,
    List<Edge> edges,
    List<Diagnostic> findings) {

  public Picture {
    requireNonNull(bundle, "bundle");
    pipelines = List.copyOf(pipelines);
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    findings = List.copyOf(findings);
  }

  /** A node by its id. */
  public Optional<Node> node(String id) {
    return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
  }

  /** All nodes by their ids, in their order. */
  public Map<String, Node> byId() {
    Map<String, Node> all = new LinkedHashMap<>();
    nodes.forEach(node -> all.put(node.id(), node));
    return all;
  }

  /**
   * That data goes from one node to another.
   *
   * @param streaming whether it is read as a stream
   * @param flow the name of the flow; absent for a dataset's own query
   */
  public record Edge(String from, String to, boolean streaming, Mode mode, Optional<String> flow) {
    public Edge {
      requireNonNull(from, "from");
      requireNonNull(to, "to");
      requireNonNull(mode, "mode");
      requireNonNull(flow, "flow");
    }
  }

  /** How what is read is written. */
  public enum Mode {
    /** By the dataset's own query. */
    QUERY("query"),
    /** By an append flow. */
    APPEND("append"),
    /** By a flow that appends once, over data at rest. */
    BACKFILL("backfill"),
    /** By an update flow. */
    UPDATE("update"),
    /** By a flow that replaces rows. */
    REPLACE("replace"),
    /** By AUTO CDC from a feed of changes. */
    CDC("cdc"),
    /** By AUTO CDC from snapshots. */
    SNAPSHOTS("snapshots");

    private final String label;

    Mode(String label) {
      this.label = label;
    }

    /** The word for it in pictures. */
    public String label() {
      return label;
    }
  }
}
