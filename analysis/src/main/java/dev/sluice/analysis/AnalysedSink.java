package dev.sluice.analysis;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Sink;
import java.util.List;

/** A sink and what writes into it. */
public record AnalysedSink(PipelineGraph pipeline, Sink sink, List<AnalysedFlow> flows) {

  public AnalysedSink {
    requireNonNull(pipeline, "pipeline");
    requireNonNull(sink, "sink");
    flows = List.copyOf(flows);
  }
}
