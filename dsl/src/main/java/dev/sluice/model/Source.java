package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a query reads from. */
public sealed interface Source {

  /** Where it was written. */
  Origin origin();

  /** Calls the case of this kind. */
  <R> R accept(Cases<R> cases);

  /** One method per kind of source; a new kind does not compile until every renderer has it. */
  interface Cases<R> {
    R files(Files source);

    R autoLoader(AutoLoader source);

    R connector(Connector source);

    R rows(Rows source);

    R range(Range source);

    R dataset(OfDataset source);

    R external(External source);
  }

  /** A source that is a table: of the pipeline, or outside. */
  sealed interface Table extends Source permits OfDataset, External {}

  /**
   * Files, read at rest or as a stream by Spark's own file sources.
   *
   * @param format Spark's name: {@code json}, {@code csv}, {@code parquet}, {@code delta}, {@code
   *     avro}, {@code orc}, {@code text}, {@code binaryFile}, {@code xml}
   */
  record Files(
      String format,
      List<Text> paths,
      Optional<Schema> schema,
      Optional<Schema> stated,
      Map<String, Text> options,
      Origin origin)
      implements Source {
    public Files {
      requireNonNull(format, "format");
      paths = List.copyOf(paths);
      requireNonNull(schema, "schema");
      requireNonNull(stated, "stated");
      options = sorted(options);
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.files(this);
    }
  }

  /**
   * Auto Loader, {@code format("cloudFiles")}: a stream of new files.
   *
   * @param format the value of {@code cloudFiles.format}
   * @param schema columns and types by which the files are read; none are inferred then
   * @param hints types of some columns; the rest stays open
   * @param stated the columns that the user says are there; emits nothing
   * @param options further options under their full names, {@code cloudFiles.} included
   */
  record AutoLoader(
      String format,
      Text path,
      Optional<Schema> schema,
      Optional<Schema> hints,
      Optional<Schema> stated,
      Map<String, Text> options,
      Origin origin)
      implements Source {
    public AutoLoader {
      requireNonNull(format, "format");
      requireNonNull(path, "path");
      requireNonNull(schema, "schema");
      requireNonNull(hints, "hints");
      requireNonNull(stated, "stated");
      options = sorted(options);
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.autoLoader(this);
    }
  }

  /**
   * Any other Spark source, by the name of its format: Kafka, Kinesis, Pub/Sub, Pulsar, JDBC, rate,
   * or a custom one.
   *
   * @param format Spark's name of the format
   * @param path the argument of {@code load}, for formats that have one
   * @param schema the schema given to the reader
   * @param stated the columns that the user says are there; emits nothing
   */
  record Connector(
      String format,
      Optional<Text> path,
      Optional<Schema> schema,
      Optional<Schema> stated,
      Map<String, Text> options,
      Origin origin)
      implements Source {
    public Connector {
      requireNonNull(format, "format");
      requireNonNull(path, "path");
      requireNonNull(schema, "schema");
      requireNonNull(stated, "stated");
      options = sorted(options);
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.connector(this);
    }
  }

  /**
   * Rows written in the code, {@code spark.createDataFrame(..)}.
   *
   * @param rows one list of literals per row, in the order of the schema's columns
   */
  record Rows(Schema schema, List<List<Expr.Literal>> rows, Origin origin) implements Source {
    public Rows {
      requireNonNull(schema, "schema");
      rows = rows.stream().map(List::copyOf).toList();
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.rows(this);
    }
  }

  /**
   * {@code spark.range(start, end, step)}: one column {@code id} of type BIGINT; the end is
   * exclusive.
   */
  record Range(long start, long end, long step, Origin origin) implements Source {
    public Range {
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.range(this);
    }
  }

  /**
   * A dataset of the bundle, by value.
   *
   * <p>Two of them are equal when they name the same dataset: comparing whole datasets would walk
   * the graph once per path through it.
   *
   * @param options reader options such as {@code skipChangeCommits}; only on streaming reads
   */
  record OfDataset(Dataset dataset, Map<String, Text> options, Origin origin) implements Table {
    public OfDataset {
      requireNonNull(dataset, "dataset");
      options = sorted(options);
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.dataset(this);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof OfDataset that
          && dataset.getClass() == that.dataset.getClass()
          && dataset.name().equals(that.dataset.name())
          && options.equals(that.options);
    }

    @Override
    public int hashCode() {
      return dataset.name().hashCode();
    }

    @Override
    public String toString() {
      return "OfDataset[" + dataset.name() + ", " + options + "]";
    }
  }

  /**
   * A table outside the bundle.
   *
   * @param name its name, one to three parts
   * @param stated the columns that the user says are there; emits nothing
   */
  record External(Text name, Optional<Schema> stated, Map<String, Text> options, Origin origin)
      implements Table {
    public External {
      requireNonNull(name, "name");
      requireNonNull(stated, "stated");
      options = sorted(options);
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.external(this);
    }
  }

  private static Map<String, Text> sorted(Map<String, Text> options) {
    return Collections.unmodifiableMap(new TreeMap<>(options));
  }
}
