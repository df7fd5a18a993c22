package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Pipeline;
import java.util.ArrayList;
import java.util.List;

/** A pipeline has more than 25 tags, or one without a key. */
final class PipelineTags implements Rule {

  private static final int MOST = 25;

  @Override
  public String id() {
    return "pipeline.tags";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Pipeline pipeline : context.pipelines()) {
      int number = pipeline.tags().size();
      if (number > MOST) {
        found.add(
            Diagnostic.error(
                    id(),
                    pipeline.origin().at("tag", "tags"),
                    "Pipeline `%s` has %d tags; %d are the most."
                        .formatted(pipeline.key(), number, MOST))
                .hint("leave " + (number - MOST) + " of the tags out"));
      }
      if (pipeline.tags().keySet().stream().anyMatch(String::isBlank)) {
        found.add(
            Diagnostic.error(
                    id(),
                    pipeline.origin(),
                    "A tag of pipeline `%s` has no key.".formatted(pipeline.key()))
                .hint("give the tag a key"));
      }
    }
    return found;
  }
}
