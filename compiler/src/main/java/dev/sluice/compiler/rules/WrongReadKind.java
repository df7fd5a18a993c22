package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Dataset;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * A dataset is read as a stream that is none, or the other way round.
 *
 * <p>A view over a stream can only be streamed; views at rest and materialized views, whose rows
 * change, cannot.
 */
final class WrongReadKind implements Rule {

  @Override
  public String id() {
    return "dataset.read-kind";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Query.Read> site : context.queries(Query.Read.class)) {
      if (site.value().source() instanceof Source.OfDataset source) {
        Dataset read = source.dataset();
        if (site.value().streaming() && !(read instanceof Dataset.StreamReadable)) {
          found.add(
              error(site, read, "as a stream, which its rows do not allow")
                  .hint("read it with read(..)")
                  .hint("or make `" + read.name() + "` a streaming table"));
        } else if (!site.value().streaming() && !(read instanceof Dataset.BatchReadable)) {
          found.add(
              error(site, read, "at rest, but it is a view over a stream")
                  .hint("read it with readStream(..)")
                  .hint("or make `" + read.name() + "` a streaming table"));
        }
      }
    }
    return found;
  }

  private Diagnostic error(Site<Query.Read> site, Dataset read, String mistake) {
    return Diagnostic.error(
            id(),
            site.value().origin(),
            "%s reads `%s` %s.".formatted(site.name(), read.name(), mistake))
        .related("`" + read.name() + "` is declared here", read.origin());
  }
}
