package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Pipeline;
import java.util.List;

/**
 * A pipeline of the old metastore asks for its tables to be dropped with it.
 *
 * <p>The platform knows that for Unity Catalog only, and refuses it for others.
 */
final class CascadeOnHive implements Rule {

  @Override
  public String id() {
    return "lifecycle.cascade";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return context.pipelines().stream()
        .filter(pipeline -> UnityOnly.isHive(pipeline) && !Settings.isServerless(pipeline))
        .filter(pipeline -> cascades(context, pipeline))
        .map(
            pipeline ->
                Diagnostic.error(
                        id(),
                        pipeline.origin().at("cascadeOnDestroy"),
                        "Pipeline `%s` cascades when it is destroyed, which needs Unity Catalog."
                            .formatted(pipeline.key()))
                    .hint("leave .cascadeOnDestroy(true) out"))
        .toList();
  }

  private static boolean cascades(RuleContext context, Pipeline pipeline) {
    return context.targets().stream()
        .anyMatch(
            names -> pipeline.lifecycle().cascadeOnDestroy().flatMap(names::setting).orElse(false));
  }
}
