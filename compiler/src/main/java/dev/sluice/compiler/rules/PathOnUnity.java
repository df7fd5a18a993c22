package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Dataset;
import java.util.List;

/**
 * A table has a path in a pipeline that publishes to Unity Catalog.
 *
 * <p>There the catalog says where tables lie, and the path is ignored; it counts in the old
 * metastore only.
 */
final class PathOnUnity implements Rule {

  @Override
  public String id() {
    return "table.path-on-unity";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return context.datasets().stream()
        .filter(site -> !UnityOnly.isHive(site.pipeline().pipeline()))
        .filter(
            site -> site.value() instanceof Dataset.Table table && table.spec().path().isPresent())
        .map(
            site ->
                Diagnostic.error(
                        id(),
                        site.value().origin().at("path"),
                        "%s has a path, but in Unity Catalog the catalog decides where tables lie."
                            .formatted(site.name()))
                    .hint("leave .path(..) out"))
        .toList();
  }
}
