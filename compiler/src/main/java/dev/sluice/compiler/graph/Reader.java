package dev.sluice.compiler.graph;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Origin;
import dev.sluice.model.Sink;
import java.util.List;

/** What has queries: a dataset, or a sink with its flows. */
public sealed interface Reader {

  /** As the user wrote it, variables as in a bundle. */
  String name();

  /** The flows that write to it. */
  List<Flow> flows();

  /** Where it was declared. */
  Origin origin();

  /** A dataset. */
  record OfDataset(Dataset dataset) implements Reader {
    public OfDataset {
      requireNonNull(dataset, "dataset");
    }

    @Override
    public String name() {
      return dataset.name().toString();
    }

    @Override
    public List<Flow> flows() {
      return Queries.flows(dataset);
    }

    @Override
    public Origin origin() {
      return dataset.origin();
    }
  }

  /** A sink. */
  record OfSink(Sink sink) implements Reader {
    public OfSink {
      requireNonNull(sink, "sink");
    }

    @Override
    public String name() {
      return sink.name();
    }

    @Override
    public List<Flow> flows() {
      return sink.flows();
    }

    @Override
    public Origin origin() {
      return sink.origin();
    }
  }
}
