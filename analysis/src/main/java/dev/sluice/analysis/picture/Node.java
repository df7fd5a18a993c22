package dev.sluice.analysis.picture;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.Use;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Severity;
import dev.sluice.model.Expectation;
import dev.sluice.model.Layer;
import dev.sluice.model.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A dataset, a sink, or a place outside that is read.
 *
 * @param id unique in its picture, and the same as long as names stay
 * @param name the name, as the user wrote it
 * @param fullName with catalog and schema, where it has them
 * @param pipeline the key of the pipeline that it belongs to; absent outside
 * @param streaming of a dataset or a sink, whether all that fills it is a stream; of a place
 *     outside, whether it is read as one
 * @param open whether there may be more columns than those that are known
 * @param rows the columns of other nodes that decide about its rows
 */
public record Node(
    String id,
    String name,
    String fullName,
    Optional<String> pipeline,
    Kind kind,
    Optional<Layer> layer,
    boolean streaming,
    Optional<String> comment,
    Origin origin,
    boolean open,
    List<Column> columns,
    List<Link> rows,
    List<Check> expectations,
    List<Diagnostic> findings) {

  public Node {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(fullName, "fullName");
    requireNonNull(pipeline, "pipeline");
    requireNonNull(kind, "kind");
    requireNonNull(layer, "layer");
    requireNonNull(comment, "comment");
    requireNonNull(origin, "origin");
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    expectations = List.copyOf(expectations);
    findings = List.copyOf(findings);
  }

  /** What a node stands for. */
  public enum Kind {
    STREAMING_TABLE("streaming table", true),
    MATERIALIZED_VIEW("materialized view", true),
    MANAGED_TABLE("managed table", true),
    TEMPORARY_VIEW("temporary view", true),
    PERSISTED_VIEW("view", true),
    SINK("sink", true),
    EXTERNAL_TABLE("external table", false),
    SOURCE("source", false),
    PYTHON("Python function", false);

    private final String label;
    private final boolean inside;

    Kind(String label, boolean inside) {
      this.label = label;
      this.inside = inside;
    }

    /** The word for it in pictures. */
    public String label() {
      return label;
    }

    /** Whether a pipeline declares it. */
    public boolean isInside() {
      return inside;
    }
  }

  /**
   * A column.
   *
   * @param type as Spark SQL writes it; absent when it is not known
   * @param sources what its value is made of
   */
  public record Column(
      String name,
      Optional<String> type,
      boolean nullable,
      Optional<String> comment,
      Origin origin,
      List<Link> sources) {
    public Column {
      requireNonNull(name, "name");
      requireNonNull(type, "type");
      requireNonNull(comment, "comment");
      requireNonNull(origin, "origin");
      sources = List.copyOf(sources);
    }
  }

  /**
   * A use of a column of another node.
   *
   * @param column its name, or {@link #ANY}
   */
  public record Link(String node, String column, Use.How how) {

    /** Some column of a node, when nobody can say which. */
    public static final String ANY = "*";

    public Link {
      requireNonNull(node, "node");
      requireNonNull(column, "column");
      requireNonNull(how, "how");
    }
  }

  /**
   * An expectation.
   *
   * @param condition as Spark SQL
   * @param reads the columns of its dataset that it looks at
   */
  public record Check(
      String name, String condition, Expectation.Action action, List<String> reads, Origin origin) {
    public Check {
      requireNonNull(name, "name");
      requireNonNull(condition, "condition");
      requireNonNull(action, "action");
      reads = List.copyOf(reads);
      requireNonNull(origin, "origin");
    }
  }

  /** A column by its name, compared without case. */
  public Optional<Column> column(String wanted) {
    return columns.stream().filter(each -> each.name().equalsIgnoreCase(wanted)).findFirst();
  }

  /** How many of its findings are so severe. */
  public int count(Severity severity) {
    return (int) findings.stream().filter(each -> each.severity() == severity).count();
  }

  /** The word for its layer; empty for none. */
  public String layerLabel() {
    return layer.map(Layer::label).orElse("");
  }
}
