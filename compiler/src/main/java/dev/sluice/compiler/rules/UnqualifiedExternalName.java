package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Names;
import dev.sluice.model.Publication;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table outside the bundle is named without catalog and schema.
 *
 * <p>The platform then takes those of the pipeline, so that each target has its own. That is often
 * meant so: the table lies beside the pipeline's own. But where the pipeline was meant to have the
 * table itself, nobody misses it until it runs. It is told once for each table.
 */
final class UnqualifiedExternalName implements Rule {

  @Override
  public String id() {
    return "external.unqualified";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Site<Query.Read> site : context.queries(Query.Read.class)) {
      if (site.value().source() instanceof Source.External source
          && isUnity(site)
          && source.name().literal().filter(name -> isAlone(context, site, name)).isPresent()
          && told.add(site.pipeline().pipeline().key() + " " + source.name())) {
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
    return Diagnostic.info(
            id(),
            source.origin(),
            "%s reads external(\"%s\"), which is looked for in the pipeline's own catalog and schema."
                .formatted(site.name(), source.name()))
        .hint("read the value that declares it, if the bundle has it")
        .hint(
            "write the whole name if it lies elsewhere, external(\"catalog.schema."
                + source.name()
                + "\")");
  }
}
