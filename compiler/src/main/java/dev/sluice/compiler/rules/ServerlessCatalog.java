package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import java.util.List;

/**
 * A serverless pipeline does not publish to Unity Catalog.
 *
 * <p>Serverless compute knows no other metastore: without a catalog the platform refuses the
 * pipeline.
 */
final class ServerlessCatalog implements Rule {

  @Override
  public String id() {
    return "serverless.catalog";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return context.pipelines().stream()
        .filter(pipeline -> Settings.isServerless(pipeline) && UnityOnly.isHive(pipeline))
        .map(
            pipeline ->
                Diagnostic.error(
                        id(),
                        pipeline.origin().at("compute"),
                        "Pipeline `%s` is serverless, but does not publish to Unity Catalog."
                            .formatted(pipeline.key()))
                    .hint("say where it publishes, with .publishTo(catalog, schema)"))
        .toList();
  }
}
