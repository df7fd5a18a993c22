package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * A pipeline is in development mode in a target of mode production.
 *
 * <p>Bundles refuse it. The target's mode decides by itself; the pipeline's own counts only in
 * targets that have none, so where there is such a target it may be said.
 */
final class DevelopmentInProduction implements Rule {

  @Override
  public String id() {
    return "pipeline.development-in-production";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    if (context.bundle().targets().stream().anyMatch(target -> target.mode().isEmpty())) {
      return found;
    }
    for (ResolvedNames names : context.targets()) {
      if (names.target().flatMap(Target::mode).filter(Target.Mode.PRODUCTION::equals).isPresent()) {
        Target target = names.target().orElseThrow();
        for (Pipeline pipeline : context.pipelines()) {
          if (pipeline.modes().development().flatMap(names::setting).orElse(false)) {
            found.add(development(pipeline, target));
          }
        }
      }
    }
    return found;
  }

  private Diagnostic development(Pipeline pipeline, Target target) {
    return Diagnostic.error(
            id(),
            pipeline.origin().at("development"),
            "Pipeline `%s` is in development mode, but target `%s` is for production."
                .formatted(pipeline.key(), target.name()))
        .related("the target is declared here", target.origin())
        .hint("leave .development(..) out: the mode of each target decides");
  }
}
