package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A setting of a pipeline is an empty text, which the platform refuses or takes for none. */
final class EmptySetting implements Rule {

  @Override
  public String id() {
    return "setting.empty";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return PerTarget.check(context, names -> check(context, names));
  }

  private List<Diagnostic> check(RuleContext context, ResolvedNames names) {
    List<Diagnostic> found = new ArrayList<>();
    for (Pipeline pipeline : context.pipelines()) {
      check(pipeline, "name", "name", pipeline.name(), names, found);
      check(pipeline, "root path", "rootPath", pipeline.rootPath(), names, found);
      for (Text dependency :
          pipeline.environment().map(Pipeline.Environment::dependencies).orElse(List.of())) {
        check(pipeline, "dependency", "dependencies", Optional.of(dependency), names, found);
      }
    }
    return found;
  }

  private void check(
      Pipeline pipeline,
      String noun,
      String word,
      Optional<Text> value,
      ResolvedNames names,
      List<Diagnostic> found) {
    if (value.filter(text -> names.text(text).isBlank()).isPresent()) {
      found.add(
          Diagnostic.error(
                  id(),
                  pipeline.origin().at(word),
                  "A %s of pipeline `%s` is empty.".formatted(noun, pipeline.key()))
              .hint("write one, or leave ." + word + "(..) out"));
    }
  }
}
