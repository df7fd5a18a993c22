package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Reader;
import dev.sluice.model.Dataset;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * A view of the catalog reads a view that exists inside the pipeline only.
 *
 * <p>Whoever queries it later, outside the pipeline, would find nothing there. The platform refuses
 * it with {@code INVALID_TEMP_OBJ_REFERENCE}.
 */
final class PersistedViewReadsTemporary implements Rule {

  @Override
  public String id() {
    return "persisted-view.reads-temporary";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Query.Read> site : context.queries(Query.Read.class)) {
      if (site.value().source() instanceof Source.OfDataset source
          && source.dataset() instanceof Dataset.TemporaryView view
          && site.reader() instanceof Reader.OfDataset reader
          && reader.dataset() instanceof Dataset.PersistedView) {
        found.add(
            Diagnostic.error(
                    id(),
                    site.value().origin(),
                    "The persisted view %s reads `%s`, a view that exists inside the pipeline only."
                        .formatted(site.name(), view.name()))
                .related("`" + view.name() + "` is declared here", view.origin())
                .hint("make `" + view.name() + "` a persistedView(..) too, or a table"));
      }
    }
    return found;
  }
}
