package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Publication;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalog, the schema or the target of a pipeline is no single name.
 *
 * <p>Each is one part: the platform refuses a target with a dot, and takes a schema with one for a
 * strange name.
 */
final class IllegalPublication implements Rule {

  @Override
  public String id() {
    return "publication.illegal-name";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return PerTarget.check(context, names -> check(context, names));
  }

  private List<Diagnostic> check(RuleContext context, ResolvedNames names) {
    List<Diagnostic> found = new ArrayList<>();
    for (Pipeline pipeline : context.pipelines()) {
      if (pipeline.publication().isPresent()) {
        parts(pipeline.publication().get())
            .forEach(
                (kind, text) ->
                    mistake(names.text(text))
                        .map(mistake -> illegal(pipeline, kind, text, mistake))
                        .ifPresent(found::add));
      }
    }
    return found;
  }

  /** A variable without a value is told elsewhere. */
  private static Optional<String> mistake(String name) {
    if (name.isBlank()) {
      return Optional.of("is empty");
    }
    if (name.contains("${")) {
      return Optional.empty();
    }
    return name.contains(".")
        ? Optional.of("has a dot, but is one name")
        : TableNames.partMistake(name);
  }

  private static Map<String, Text> parts(Publication publication) {
    Map<String, Text> parts = new LinkedHashMap<>();
    publication.accept(
        new Publication.Cases<Map<String, Text>>() {
          @Override
          public Map<String, Text> unity(Publication.Unity unity) {
            parts.put("catalog", unity.catalog());
            parts.put("schema", unity.schema());
            return parts;
          }

          @Override
          public Map<String, Text> unityTarget(Publication.UnityTarget unity) {
            parts.put("catalog", unity.catalog());
            parts.put("target", unity.target());
            return parts;
          }

          @Override
          public Map<String, Text> hive(Publication.Hive hive) {
            hive.target().ifPresent(target -> parts.put("target", target));
            return parts;
          }
        });
    return parts;
  }

  private Diagnostic illegal(Pipeline pipeline, String kind, Text text, String mistake) {
    return Diagnostic.error(
            id(),
            pipeline.origin().at("publishTo"),
            "The %s `%s` of pipeline `%s` %s.".formatted(kind, text, pipeline.key(), mistake))
        .hint("give catalog and schema as one name each: .publishTo(\"main\", \"sales\")");
  }
}
