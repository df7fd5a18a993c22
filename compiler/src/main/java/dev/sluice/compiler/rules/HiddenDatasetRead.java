package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Dataset;
import dev.sluice.model.Origin;
import dev.sluice.model.Publication;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pipeline reads a dataset of another pipeline that only that one can see.
 *
 * <p>Private tables and temporary views are not in the catalog, and a pipeline without a target
 * publishes nothing at all.
 */
final class HiddenDatasetRead implements Rule {

  @Override
  public String id() {
    return "dataset.not-visible";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Query.Read> site : context.queries(Query.Read.class)) {
      if (site.value().source() instanceof Source.OfDataset source) {
        context
            .graph()
            .find(site.pipeline(), source.dataset())
            .filter(member -> member.pipeline() != site.pipeline())
            .flatMap(member -> hidden(site, member, site.value().origin()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Diagnostic> hidden(
      Site<Query.Read> site, BundleGraph.Member member, Origin origin) {
    Dataset read = member.dataset();
    String owner = member.pipeline().pipeline().key();
    if (read instanceof Dataset.TemporaryView) {
      return Optional.of(
          error(site, origin, read, owner, "is a view inside that pipeline")
              .hint("make `" + read.name() + "` a table, or a persistedView(..)")
              .hint("or declare the view in pipeline `" + site.pipeline().pipeline().key() + "`"));
    }
    if (!TableNames.isPublished(read)) {
      return Optional.of(
          error(site, origin, read, owner, "is private")
              .hint("publish `" + read.name() + "`: leave .private_() out")
              .hint("or move the two into one pipeline"));
    }
    return publishesNothing(member.pipeline())
        ? Optional.of(
            error(site, origin, read, owner, "is not published, as that pipeline has no target")
                .hint("say where pipeline `" + owner + "` publishes, with .publishTo(..)"))
        : Optional.empty();
  }

  private Diagnostic error(
      Site<Query.Read> site, Origin origin, Dataset read, String owner, String reason) {
    return Diagnostic.error(
            id(),
            origin,
            "%s reads `%s` of pipeline `%s`, which %s."
                .formatted(site.name(), read.name(), owner, reason))
        .related("`" + read.name() + "` is declared here", read.origin());
  }

  private static boolean publishesNothing(PipelineGraph pipeline) {
    Optional<Publication> publication = pipeline.pipeline().publication();
    return publication.isEmpty()
        || (publication.get() instanceof Publication.Hive hive && hive.target().isEmpty());
  }
}
