package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Pipeline;
import java.util.ArrayList;
import java.util.List;

/** The version of a pipeline's Python environment is no number. */
final class EnvironmentVersion implements Rule {

  @Override
  public String id() {
    return "environment.version";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return PerTarget.check(context, names -> check(context, names));
  }

  private List<Diagnostic> check(RuleContext context, ResolvedNames names) {
    List<Diagnostic> found = new ArrayList<>();
    for (Pipeline pipeline : context.pipelines()) {
      pipeline
          .environment()
          .flatMap(Pipeline.Environment::version)
          .map(names::text)
          .filter(version -> !version.contains("${"))
          .filter(version -> version.isEmpty() || !version.chars().allMatch(Character::isDigit))
          .map(
              version ->
                  Diagnostic.error(
                          id(),
                          pipeline.origin().at("environmentVersion"),
                          "The environment version `%s` of pipeline `%s` is no number."
                              .formatted(version, pipeline.key()))
                      .hint("write the number alone, such as .environmentVersion(\"4\")"))
          .ifPresent(found::add);
    }
    return found;
  }
}
