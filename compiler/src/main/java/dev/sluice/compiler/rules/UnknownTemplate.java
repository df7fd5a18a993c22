package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.emit.Templates;
import java.util.List;

/** A template of the user's replaces none of ours, so it would never be used. */
final class UnknownTemplate implements Rule {

  @Override
  public String id() {
    return "template.unknown";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return context.options().templates().keySet().stream()
        .filter(name -> !Templates.exists(name))
        .sorted()
        .map(
            name ->
                Diagnostic.error(
                        id(),
                        context.graph().bundle().origin(),
                        "The template `%s` replaces none that there is.".formatted(name))
                    .hint("give it the name of one of ours, such as `pipeline.yml.mustache`")
                    .hint("or take it out of the folder that --templates names"))
        .toList();
  }
}
