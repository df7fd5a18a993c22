package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Pipeline;
import java.util.List;

/**
 * A pipeline that does not run all the time has a window for restarts.
 *
 * <p>The window says when a continuous pipeline may be interrupted; others end by themselves.
 */
final class RestartWindowNotContinuous implements Rule {

  @Override
  public String id() {
    return "restart-window.not-continuous";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return context.pipelines().stream()
        .filter(pipeline -> pipeline.restartWindow().isPresent())
        .filter(pipeline -> context.targets().stream().noneMatch(it -> isContinuous(pipeline, it)))
        .map(
            pipeline ->
                Diagnostic.error(
                        id(),
                        pipeline.restartWindow().orElseThrow().origin(),
                        "Pipeline `%s` has a restart window, but is not continuous."
                            .formatted(pipeline.key()))
                    .related("the pipeline is declared here", pipeline.origin())
                    .hint("set .continuous()")
                    .hint("or leave the restart window out"))
        .toList();
  }

  private static boolean isContinuous(Pipeline pipeline, ResolvedNames names) {
    return pipeline.modes().continuous().flatMap(names::setting).orElse(false);
  }
}
