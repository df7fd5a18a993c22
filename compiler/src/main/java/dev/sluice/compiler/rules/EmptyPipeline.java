package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Dataset;
import dev.sluice.model.Pipeline;
import java.util.List;

/**
 * A pipeline has no table.
 *
 * <p>Views inside the pipeline alone make nothing; the platform refuses it with {@code
 * RUN_EMPTY_PIPELINE}. Sinks with flows, and sources of the user's own, are something.
 */
final class EmptyPipeline implements Rule {

  @Override
  public String id() {
    return "pipeline.empty";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return context.pipelines().stream().filter(EmptyPipeline::isEmpty).map(this::empty).toList();
  }

  private static boolean isEmpty(Pipeline pipeline) {
    return pipeline.libraries().isEmpty()
        && pipeline.sinks().stream().allMatch(sink -> sink.flows().isEmpty())
        && pipeline.datasets().stream().allMatch(Dataset.TemporaryView.class::isInstance);
  }

  private Diagnostic empty(Pipeline pipeline) {
    return Diagnostic.error(
            id(),
            pipeline.origin(),
            pipeline.datasets().isEmpty()
                ? "Pipeline `%s` contains no dataset.".formatted(pipeline.key())
                : "Pipeline `%s` contains nothing but views inside the pipeline, so it makes nothing."
                    .formatted(pipeline.key()))
        .hint("add a table to the pipeline with .add(..)");
  }
}
