package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Names;
import dev.sluice.model.Publication;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A table outside the bundle is named without catalog and schema.
 *
 * <p>The platform then takes those of the pipeline, so that it means something else in each target;
 * and where the pipeline was meant to have the table, nobody misses it until it runs.
 */
final class UnqualifiedExternalName implements Rule {

  @Override
  public String id() {
    return "external.unqualified";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Query.Read> site : context.queries(Query.Read.class)) {
      if (site.value().source() instanceof Source.External source
          && isUnity(site)
          && source.name().literal().filter(name -> isAlone(context, site, name)).isPresent()) {
        found.add(unqualified(site, source));
      }
    }
    return found;
  }

  private static boolean isUnity(Site<?> site) {
    return site.pipeline()
        .pipeline()
        .publication()
        .filter(Publication.Unity.class::isInstance)
        .isPresent();
  }

  /** Names of the pipeline's own datasets and sinks, or almost so, are findings of their own. */
  private static boolean isAlone(RuleContext context, Site<?> site, String name) {
    return Names.parts(name).size() == 1
        && TableNames.mistake(name).isEmpty()
        && site.pipeline().sinks().stream().noneMatch(sink -> sink.name().equalsIgnoreCase(name))
        && SimilarExternalName.similar(site, name).isEmpty()
        && context.targets().stream()
            .noneMatch(
                names -> context.tables(names).find(site.pipeline(), Text.of(name)).isPresent());
  }

  private Diagnostic unqualified(Site<?> site, Source.External source) {
    return Diagnostic.warning(
            id(),
            source.origin(),
            "%s reads external(\"%s\"), which names neither catalog nor schema."
                .formatted(site.name(), source.name()))
        .hint("write the whole name, external(\"catalog.schema." + source.name() + "\")")
        .hint("or read the value that declares it, if the bundle has it");
  }
}
