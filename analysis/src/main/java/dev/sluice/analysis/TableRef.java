package dev.sluice.analysis;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Dataset;
import dev.sluice.model.PythonFunction;
import dev.sluice.model.Source;
import java.util.List;

/** Where columns come from: a dataset of the bundle, a table outside it, or any other source. */
public sealed interface TableRef {

  /** The name for people: of the table, or of what the source reads. */
  String name();

  /** Calls the case of this kind. */
  <R> R accept(Cases<R> cases);

  /** One method per kind. */
  interface Cases<R> {
    R dataset(OfDataset table);

    R external(External table);

    R source(OfSource table);

    R code(OfCode table);
  }

  /** A dataset of the bundle. */
  record OfDataset(Dataset dataset) implements TableRef {
    public OfDataset {
      requireNonNull(dataset, "dataset");
    }

    @Override
    public String name() {
      return dataset.name().toString();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.dataset(this);
    }

    /** The same dataset: comparing whole ones would walk the graph behind them. */
    @Override
    public boolean equals(Object other) {
      return other instanceof OfDataset that && dataset == that.dataset;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(dataset);
    }

    @Override
    public String toString() {
      return name();
    }
  }

  /**
   * A table outside the bundle.
   *
   * @param name as the user wrote it, with the values of its variables
   */
  record External(String name) implements TableRef {
    public External {
      requireNonNull(name, "name");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.external(this);
    }
  }

  /**
   * Files, a message bus, rows in the code.
   *
   * @param name its format, and its path where it has one
   */
  record OfSource(String name, Source source) implements TableRef {
    public OfSource {
      requireNonNull(name, "name");
      requireNonNull(source, "source");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.source(this);
    }
  }

  /**
   * What a Python function of the user's returns.
   *
   * @param name the function's
   * @param reads the tables that are given to it
   */
  record OfCode(String name, PythonFunction function, List<TableRef> reads) implements TableRef {
    public OfCode {
      requireNonNull(name, "name");
      requireNonNull(function, "function");
      reads = List.copyOf(reads);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.code(this);
    }
  }
}
