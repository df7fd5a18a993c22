package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A place outside the pipeline that flows write to. */
public sealed interface Sink extends PipelineElement {

  /** Unique among the sinks and datasets of the pipeline. */
  String name();

  /** The flows that write to it. */
  List<Flow> flows();

  /** Findings that are meant so. */
  List<Suppression> suppressions();

  /** Where it was declared. */
  Origin origin();

  /** Calls the case of this kind. */
  <R> R accept(Cases<R> cases);

  /** One method per kind of sink; a new kind does not compile until every renderer has it. */
  interface Cases<R> {
    R external(External sink);

    R foreachBatch(ForeachBatch sink);
  }

  /**
   * {@code dp.create_sink}: Delta, Kafka, or a custom format.
   *
   * @param format {@code delta}, {@code kafka}, or the name of a custom one
   */
  record External(
      String name,
      String format,
      Map<String, Text> options,
      List<Flow> flows,
      List<Suppression> suppressions,
      Origin origin)
      implements Sink {
    public External {
      requireNonNull(name, "name");
      requireNonNull(format, "format");
      options = Collections.unmodifiableMap(new TreeMap<>(options));
      flows = List.copyOf(flows);
      suppressions = List.copyOf(suppressions);
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.external(this);
    }
  }

  /**
   * {@code @dp.foreach_batch_sink}: a Python function that gets each batch; a preview feature.
   *
   * @param handler a function of a DataFrame and the number of the batch
   */
  record ForeachBatch(
      String name,
      PythonFunction handler,
      List<Flow> flows,
      List<Suppression> suppressions,
      Origin origin)
      implements Sink {
    public ForeachBatch {
      requireNonNull(name, "name");
      requireNonNull(handler, "handler");
      flows = List.copyOf(flows);
      suppressions = List.copyOf(suppressions);
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.foreachBatch(this);
    }
  }
}
