package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Pipeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two pipelines have one name.
 *
 * <p>The workspace refuses the second, unless it allows duplicate names.
 */
final class DuplicatePipelineName implements Rule {

  @Override
  public String id() {
    return "pipeline.duplicate-name";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return PerTarget.check(context, names -> check(context, names));
  }

  private List<Diagnostic> check(RuleContext context, ResolvedNames names) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, Pipeline> first = new HashMap<>();
    for (Pipeline pipeline : context.pipelines()) {
      String name = pipeline.name().map(names::text).orElse(pipeline.key());
      Pipeline earlier = first.putIfAbsent(name, pipeline);
      boolean allowed =
          pipeline.modes().allowDuplicateNames().flatMap(names::setting).orElse(false);
      if (earlier != null && !allowed && !earlier.key().equalsIgnoreCase(pipeline.key())) {
        found.add(
            Diagnostic.error(
                    id(),
                    pipeline.origin().at("name"),
                    "Pipelines `%s` and `%s` both have the name `%s`."
                        .formatted(earlier.key(), pipeline.key(), name))
                .related("`" + earlier.key() + "` is declared here", earlier.origin())
                .hint("give one of them another .name(..)")
                .hint("or set .allowDuplicateNames()"));
      }
    }
    return found;
  }
}
