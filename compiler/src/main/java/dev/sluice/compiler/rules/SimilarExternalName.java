package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Spelling;
import dev.sluice.model.Dataset;
import dev.sluice.model.Names;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An external table without catalog and schema is called almost as a dataset of the bundle.
 *
 * <p>A name that no dataset has is silently taken for a table outside; a misspelt one shows only
 * when the pipeline runs.
 */
final class SimilarExternalName implements Rule {

  @Override
  public String id() {
    return "external.similar";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Query.Read> site : context.queries(Query.Read.class)) {
      if (site.value().source() instanceof Source.External source) {
        source
            .name()
            .literal()
            .filter(name -> Names.parts(name).size() == 1)
            .flatMap(name -> similar(site, name))
            .map(dataset -> similar(site, source, dataset))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * One letter, or two in a long name, and none in a name of one or two; names that differ in
   * digits are a series, no mistake.
   */
  static Optional<Dataset> similar(Site<?> site, String name) {
    return site.pipeline().datasets().stream()
        .filter(
            dataset -> {
              String other = dataset.name().toString();
              int distance = Spelling.distance(name, other);
              return distance > 0
                  && name.length() > 2
                  && distance <= (name.length() < 8 ? 1 : 2)
                  && letters(name).length() != 0
                  && !letters(name).equals(letters(other));
            })
        .findFirst();
  }

  private static String letters(String name) {
    return name.replaceAll("\\d", "");
  }

  private Diagnostic similar(Site<?> site, Source.External source, Dataset dataset) {
    return Diagnostic.warning(
            id(),
            source.origin(),
            "%s reads external(\"%s\"), a name that is almost that of `%s` in the same pipeline."
                .formatted(site.name(), source.name(), dataset.name()))
        .related("`" + dataset.name() + "` is declared here", dataset.origin())
        .hint("read the value that declares `" + dataset.name() + "` if you mean that")
        .hint("otherwise write the whole name, \"catalog.schema." + source.name() + "\"");
  }
}
