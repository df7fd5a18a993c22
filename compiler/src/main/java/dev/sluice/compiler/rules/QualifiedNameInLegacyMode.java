package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Dataset;
import dev.sluice.model.Names;
import dev.sluice.model.Publication;
import java.util.List;

/**
 * A dataset names its schema in a pipeline that publishes in the legacy way.
 *
 * <p>With {@code target}, all tables go to that one schema; the platform rejects names of several
 * parts there.
 */
final class QualifiedNameInLegacyMode implements Rule {

  @Override
  public String id() {
    return "dataset.qualified-name";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return context.datasets().stream()
        .filter(site -> isLegacy(site) && !(site.value() instanceof Dataset.TemporaryView))
        .filter(site -> Names.parts(site.value().name().toString()).size() > 1)
        .map(
            site ->
                Diagnostic.error(
                        id(),
                        site.value().origin(),
                        "%s names a schema, but pipeline `%s` publishes everything to its target."
                            .formatted(site.name(), site.pipeline().pipeline().key()))
                    .hint("leave the schema out of the name")
                    .hint("publish with .publishTo(catalog, schema) to write several schemas"))
        .toList();
  }

  private static boolean isLegacy(Site<Dataset> site) {
    return site.pipeline()
        .pipeline()
        .publication()
        .filter(publication -> !(publication instanceof Publication.Unity))
        .isPresent();
  }
}
